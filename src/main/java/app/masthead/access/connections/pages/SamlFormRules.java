package app.masthead.access.connections.pages;

import app.masthead.access.connections.Draft;
import app.masthead.access.connections.SamlSettings;
import app.masthead.access.connections.providers.ProviderAddress;
import app.masthead.access.connections.providers.ProviderCalls;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.access.saml.engine.NameId;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the fields of a SAML connection must be. The provider is not asked: the browser alone goes to these addresses. */
@Component
class SamlFormRules {

    /** The formats of name identifiers that can be asked for (SAML 2.0 Core, section 8.3). */
    private static final Map<String, String> FORMATS =
            Map.of(NameId.PERSISTENT, "persistent", NameId.EMAIL, "email", NameId.UNSPECIFIED, "unspecified");

    /** SAML 2.0 Core, section 8.3.6. */
    private static final int LONGEST_ID = 1_024;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTEXT = 500;

    private final ProviderAddress addresses;
    private final GuardedHttp http;
    private final Words words;

    SamlFormRules(ProviderAddress addresses, GuardedHttp http, Words words) {
        this.addresses = addresses;
        this.http = http;
        this.words = words;
    }

    /** The formats to choose from. */
    List<Option> formats() {
        return FORMATS.entrySet().stream()
                .map(it -> new Option(it.getKey(), words.of("connections.nameIdFormat." + it.getValue())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** What a format is called. */
    String format(String value) {
        return words.of("connections.nameIdFormat." + FORMATS.getOrDefault(value, "any"));
    }

    void check(SamlForm form, Draft draft, Errors errors) {
        if (form.entityId() == null) {
            errors.rejectValue("entityId", "connections.entityId.missing");
        } else if (!OidcFormRules.isWord(form.entityId(), LONGEST_ID)) {
            errors.rejectValue("entityId", "connections.entityId.wrong");
        }
        if (form.signOn() == null) {
            errors.rejectValue("signOn", "connections.signOn.missing");
        }
        address("signOn", form.signOn(), errors);
        address("logout", form.logout(), errors);
        terms(form, errors);
        names(form, errors);
        if (draft.linked()
                && !Objects.equals(form.subject(), draft.config().attributes().subject())) {
            errors.rejectValue("subject", "connections.subject.locked");
        }
    }

    private void address(String field, @Nullable String typed, Errors errors) {
        if (typed == null) {
            return;
        }
        try {
            var address = addresses.check(typed);
            ProviderCalls.run(() -> http.requireOutside(address));
        } catch (UnusableProvider unusable) {
            errors.rejectValue(field, unusable.messageKey(), unusable.arguments(), null);
        }
    }

    private static void terms(SamlForm form, Errors errors) {
        if (form.clockSkew() == null || !isSkew(form.clockSkew())) {
            errors.rejectValue("clockSkew", "connections.clockSkew.wrong");
        }
        if (form.nameIdFormat() != null && !FORMATS.containsKey(form.nameIdFormat())) {
            errors.rejectValue("nameIdFormat", "connections.nameIdFormat.wrong");
        }
        if (form.context() != null && !OidcFormRules.isWord(form.context(), LONGEST_CONTEXT)) {
            errors.rejectValue("context", "connections.context.wrong");
        }
        if (form.maximumAge() != null && !OidcFormRules.isAge(form.maximumAge())) {
            errors.rejectValue("maximumAge", "connections.maximumAge.wrong");
        }
    }

    private static boolean isSkew(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= SamlSettings.GREATEST_SKEW;
    }

    private static void names(SamlForm form, Errors errors) {
        var names = new LinkedHashMap<String, @Nullable String>();
        names.put("subject", form.subject());
        names.put("email", form.email());
        names.put("name", form.name());
        names.put("groups", form.groups());
        names.forEach((field, name) -> {
            if (name != null && !OidcFormRules.isLine(name, LONGEST_NAME)) {
                errors.rejectValue(field, "connections.name.wrong");
            }
        });
    }
}
