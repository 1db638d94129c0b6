package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Draft;
import app.masthead.platform.text.PlainText;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the fields of an OpenID Connect connection must be before anybody is asked. */
final class OidcFormRules {

    private static final int LONGEST_ID = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTEXT = 500;
    private static final int OLDEST_MINUTES = 43_200;
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** What Microsoft calls the sign-ins of everybody: whoever accepts them, accepts every directory. */
    private static final Set<String> EVERYBODY = Set.of("common", "organizations", "consumers");

    private final OidcForm form;
    private final Errors errors;

    private OidcFormRules(OidcForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    static void check(OidcForm form, Draft draft, Errors errors) {
        var rules = new OidcFormRules(form, errors);
        rules.provider(draft.kind());
        rules.client(draft);
        rules.more();
    }

    private void provider(ConnectionKind kind) {
        if (kind == ConnectionKind.OIDC && form.issuer() == null) {
            errors.rejectValue("issuer", "connections.issuer.missing");
        }
        if (kind == ConnectionKind.AZURE_AD) {
            directory(form.directory());
        }
        if (kind == ConnectionKind.GOOGLE && !TypedLists.areDomains(form.domains())) {
            errors.rejectValue("domains", "connections.domains.wrong");
        }
    }

    private void directory(@Nullable String directory) {
        if (directory == null) {
            errors.rejectValue("directory", "connections.directory.missing");
        } else if (EVERYBODY.contains(directory.toLowerCase(Locale.ROOT))) {
            errors.rejectValue("directory", "connections.directory.everybody");
        } else if (!GUID.matcher(directory).matches()) {
            errors.rejectValue("directory", "connections.directory.wrong");
        }
    }

    private void client(Draft draft) {
        if (form.clientId() == null) {
            errors.rejectValue("clientId", "connections.clientId.missing");
        } else if (!isWord(form.clientId(), LONGEST_ID)) {
            errors.rejectValue("clientId", "connections.clientId.wrong");
        }
        secret(draft);
    }

    private void secret(Draft draft) {
        if (form.secret() == null && draft.oidc().secretSetAt() == null) {
            errors.rejectValue("secret", "connections.secret.missing");
        } else if (form.secret() == null && !draft.everApplied() && leadsElsewhere(draft)) {
            errors.rejectValue("secret", "connections.secret.elsewhere");
        } else if (form.secret() != null && !isLine(form.secret(), LONGEST_ID)) {
            errors.rejectValue("secret", "connections.secret.wrong");
        }
    }

    /** Whether another provider, or the same one for another client, would get the secret. */
    private boolean leadsElsewhere(Draft draft) {
        return switch (draft.kind()) {
            case OIDC -> !Objects.equals(form.issuer(), draft.oidc().issuer()) || isAnotherClient(draft);
            case AZURE_AD ->
                !String.valueOf(form.directory())
                                .equalsIgnoreCase(draft.config().directoryId())
                        || isAnotherClient(draft);
            case GOOGLE, SAML -> isAnotherClient(draft);
        };
    }

    private boolean isAnotherClient(Draft draft) {
        return !Objects.equals(form.clientId(), draft.oidc().clientId());
    }

    private void more() {
        if (!TypedLists.areScopes(form.scopes())) {
            errors.rejectValue("scopes", "connections.scopes.wrong");
        } else if (TypedLists.scopes(form.scopes()).contains("offline_access")) {
            errors.rejectValue("scopes", "connections.scopes.offline");
        }
        if (form.groups() != null && !isLine(form.groups(), LONGEST_NAME)) {
            errors.rejectValue("groups", "connections.name.wrong");
        }
        if (form.context() != null && !isWord(form.context(), LONGEST_CONTEXT)) {
            errors.rejectValue("context", "connections.context.wrong");
        }
        if (form.maximumAge() != null && !isAge(form.maximumAge())) {
            errors.rejectValue("maximumAge", "connections.maximumAge.wrong");
        }
    }

    /** A number of minutes, at least one and at most thirty days. */
    static boolean isAge(String typed) {
        return typed.matches("[1-9]\\d{0,5}") && Integer.parseInt(typed) <= OLDEST_MINUTES;
    }

    static boolean isWord(String text, int longest) {
        return isLine(text, longest) && text.chars().noneMatch(Character::isWhitespace);
    }

    static boolean isLine(String text, int longest) {
        return text.length() <= longest && PlainText.isLine(text);
    }
}
