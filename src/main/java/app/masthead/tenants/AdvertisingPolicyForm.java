package app.masthead.tenants;

import app.masthead.platform.text.DomainName;
import app.masthead.platform.text.PlainText;
import app.masthead.tenants.Policies.Current;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What was typed about the advertising that is carried; one domain, name or wording a line. */
record AdvertisingPolicyForm(
        List<String> categories,
        @Nullable String domains,
        @Nullable String advertisers,
        @Nullable String disclosures,
        @Nullable String terms,
        @Nullable String version) {

    private static final int MOST = 500;
    private static final int LONGEST = 200;

    AdvertisingPolicyForm {
        categories =
                categories == null ? List.of() : categories.stream().distinct().toList();
    }

    static AdvertisingPolicyForm of(Current<AdvertisingPolicy> current) {
        var now = current.policy();
        return new AdvertisingPolicyForm(
                now.blockedCategories(),
                String.join("\n", now.blockedDomains()),
                String.join("\n", now.blockedAdvertisers()),
                String.join("\n", now.requiredDisclosures()),
                String.join("\n", now.forbiddenTerms()),
                Long.toString(current.version()));
    }

    /** The same on top of another version. */
    AdvertisingPolicyForm on(Current<AdvertisingPolicy> current) {
        var there = Long.toString(current.version());
        return new AdvertisingPolicyForm(categories, domains, advertisers, disclosures, terms, there);
    }

    /** Reports every mistake; categories that are stored already may stay though nobody knows them. */
    void check(AdvertisingPolicy stored, Errors errors) {
        checkCategories(categories, stored.blockedCategories(), errors);
        checkLines("advertisers", advertisers, errors);
        checkLines("disclosures", disclosures, errors);
        checkLines("terms", terms, errors);
        if (checkLines("domains", domains, errors)) {
            lines(domains).stream()
                    .filter(line -> !DomainName.isUsual(domain(line)))
                    .findFirst()
                    .ifPresent(line -> errors.rejectValue(
                            "domains", "tenants.advertising.domains.unknown", new Object[] {line}, null));
        }
    }

    static void checkCategories(List<String> ticked, List<String> stored, Errors errors) {
        var known = CategoryPicks.known();
        if (!ticked.stream().allMatch(code -> known.contains(code) || stored.contains(code))) {
            errors.rejectValue("categories", "tenants.policy.categories.unknown");
        }
    }

    private static boolean checkLines(String field, @Nullable String typed, Errors errors) {
        var lines = lines(typed);
        if (lines.size() > MOST) {
            errors.rejectValue(field, "tenants.policy.many");
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            errors.rejectValue(field, "tenants.policy.long");
        } else if (!lines.stream().allMatch(PlainText::isLine)) {
            errors.rejectValue(field, "tenants.policy.characters");
        } else {
            return true;
        }
        return false;
    }

    /** Call only after {@link #check}. */
    AdvertisingPolicy policy() {
        return new AdvertisingPolicy(
                categories,
                lines(domains).stream()
                        .map(AdvertisingPolicyForm::domain)
                        .distinct()
                        .toList(),
                lines(advertisers),
                lines(disclosures),
                lines(terms));
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(PlainText::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The domain in a line: addresses are cut down to their host, and a beginning star or dot says nothing. */
    private static String domain(String line) {
        var bare = line.replaceFirst("^(?i)https?://", "").replaceFirst("[/?#:].*$", "");
        var host = bare.replaceFirst("^(?:\\*\\.|\\.)", "").replaceFirst("\\.$", "");
        try {
            return IDN.toASCII(host.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return host;
        }
    }
}
