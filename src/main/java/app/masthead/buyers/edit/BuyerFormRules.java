package app.masthead.buyers.edit;

import app.masthead.platform.text.ChosenId;
import app.masthead.platform.text.DomainName;
import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Invalid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks a typed buyer, so that it can be read afterwards. */
final class BuyerFormRules {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DOMAINS = 1_000;

    private final Errors errors;

    private BuyerFormRules(Errors errors) {
        this.errors = errors;
    }

    /** Only for a new buyer: the id is chosen once. */
    static void checkId(String id, Errors errors) {
        if (id.isEmpty()) errors.rejectValue("id", "buyers.form.id.blank");
        else if (!ChosenId.isOne(id)) errors.rejectValue("id", "buyers.form.id");
    }

    static void check(BuyerForm form, List<String> categories, Errors errors) {
        var rules = new BuyerFormRules(errors);
        if (form.name() == null) rules.reject("name", "name");
        rules.line("name", form.name());
        if (form.contact() != null && !EmailAddress.isUsual(form.contact())) rules.reject("contact", "contact");
        for (int i = 0; i < form.accounts().size(); i++) {
            rules.account(form.accounts().get(i), "accounts[" + i + "].");
        }
        rules.line("brandName", form.brandName());
        if (form.brandDomain() != null && !DomainName.isUsual(form.brandDomain())) {
            rules.reject("brandDomain", "domain");
        }
        if (!categories.containsAll(form.categories())) rules.reject("categories", "category");
        rules.domains(BrandFields.read(form.domains()));
    }

    private void account(AccountLine line, String at) {
        var server = AdServer.of(Objects.requireNonNullElse(line.server(), ""))
                .orElseThrow(() -> new Invalid("platform.error.400.text"));
        if (line.network() != null && line.advertiser() == null) reject(at + "advertiser", "advertiser.missing");
        id(server, at + "advertiser", line.advertiser());
        id(server, at + "network", line.network());
    }

    private void id(AdServer server, String field, @Nullable String typed) {
        if (typed != null && !server.isId(typed)) reject(field, server.isNumbered() ? "number" : "server-id");
    }

    private void domains(List<String> domains) {
        if (domains.size() > MOST_DOMAINS) reject("domains", "domains.many", MOST_DOMAINS);
        domains.stream()
                .filter(it -> !DomainName.isUsual(it))
                .findFirst()
                .ifPresent(it -> reject("domains", "domains", PlainText.line(it, 60)));
    }

    private void line(String field, @Nullable String text) {
        if (text == null) return;
        if (text.length() > LONGEST_NAME) reject(field, "long", LONGEST_NAME);
        else if (!PlainText.isLine(text) || PlainText.isBlank(text)) reject(field, "control");
    }

    private void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "buyers.form." + rule, arguments, null);
    }
}
