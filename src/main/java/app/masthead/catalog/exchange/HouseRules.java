package app.masthead.catalog.exchange;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Countries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules for what a sheet says of the publisher's own decisions. What a product has already can always be kept. */
final class HouseRules {

    private static final int MOST_TAGS = 100;
    private static final int LONGEST_TAG = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Wish wish;
    private final PublisherTerms terms;
    private final PublisherTerms before;
    private final @Nullable Offer told;
    private final Surroundings surroundings;
    private final List<Fault> faults = new ArrayList<>();

    HouseRules(Wish wish, @Nullable StoredProduct stored, @Nullable Offer told, Surroundings surroundings) {
        this.wish = wish;
        this.terms = Objects.requireNonNull(wish.own()).terms();
        this.before = stored == null ? PublisherTerms.NONE : stored.house();
        this.told = told;
        this.surroundings = surroundings;
    }

    List<Fault> faults() {
        among("/countries", terms.countries(), before.countries(), COUNTRIES, "country");
        among("/allowed_principal_ids", terms.buyers(), before.buyers(), surroundings.buyers(), "buyer");
        if (!terms.tags().equals(before.tags())) tags();
        if (terms.profile() != null) profile(terms.profile());
        return faults;
    }

    private void among(String at, List<String> chosen, List<String> kept, Set<String> known, String rule) {
        if (new HashSet<>(chosen).size() < chosen.size()) fault(at, "twice");
        chosen.stream()
                .filter(it -> !known.contains(it) && !kept.contains(it))
                .findFirst()
                .ifPresent(it -> unknown(at, it, rule));
    }

    private void unknown(String at, String entry, String rule) {
        var code = rule.equals("country") ? Countries.code(entry) : Optional.<String>empty();
        if (code.isPresent()) fault(at, "country-name", PlainText.line(entry, LONGEST_TAG), code.get());
        else fault(at, rule, PlainText.line(entry, LONGEST_TAG));
    }

    private void tags() {
        if (terms.tags().size() > MOST_TAGS) fault("/tags", "tags", MOST_TAGS);
        if (new HashSet<>(terms.tags()).size() < terms.tags().size()) fault("/tags", "twice");
        if (terms.tags().stream().anyMatch(it -> it.length() > LONGEST_TAG)) fault("/tags", "long", LONGEST_TAG);
        if (!terms.tags().stream().allMatch(PlainText::isLine)) fault("/tags", "control");
        terms.tags().stream()
                .filter(it -> it.contains(","))
                .findFirst()
                .ifPresent(it -> fault("/tags", "tag-comma", PlainText.line(it, LONGEST_TAG)));
    }

    private void profile(String profile) {
        var supply = surroundings.supply(profile);
        if (supply == null) {
            fault("/inventory_profile_id", "profile", PlainText.line(profile, LONGEST_TAG));
            return;
        }
        supplied("format_ids", supply.formatIds(), told == null ? null : told.formatIds(), profile);
        supplied("publisher_properties", supply.properties(), told == null ? null : told.properties(), profile);
    }

    /** On a profile, a product has what that supplies; a sheet that is silent or says the same is fine. */
    private void supplied(String field, JsonNode supply, @Nullable JsonNode kept, String profile) {
        var given = wish.document().path(field);
        var same =
                given.isMissingNode() || ExactJson.same(given, supply) || kept != null && ExactJson.same(given, kept);
        if (!same) fault("/" + field, "supplied", profile);
        else if (!supply.isEmpty()) ((ObjectNode) wish.document()).set(field, supply);
        else ((ObjectNode) wish.document()).remove(field);
    }

    private void fault(String at, String rule, Object... arguments) {
        faults.add(Fault.at(at, "catalog.import.fault." + rule, arguments));
    }
}
