package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingRules;
import app.masthead.platform.text.PlainText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The rules for products that no schema can state. */
final class OfferRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_DESCRIPTION = 5_000;

    private static final List<String> OLD_PRICE_NAMES = List.of("rate", "is_fixed", "fixed_rate");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final ObjectNode document;
    private final List<Fault> faults = new ArrayList<>();

    private OfferRules(ObjectNode document) {
        this.document = document;
    }

    static List<Fault> faultsOf(ObjectNode valid) {
        var rules = new OfferRules(valid);
        rules.id("/product_id");
        rules.texts();
        rules.prices();
        rules.times();
        rules.standards();
        rules.faults.addAll(PlacementRules.faultsOf(valid));
        return List.copyOf(rules.faults);
    }

    private void id(String at) {
        var id = document.at(at).asString();
        if (!PublicId.isValid(id)) fault(at, "id", PublicId.LONGEST);
        if (at.equals("/product_id") && PublicId.isTaken(id)) fault(at, "id-taken", id);
    }

    private void texts() {
        var name = document.path("name").asString();
        if (PlainText.isBlank(name)) fault("/name", "blank");
        if (name.length() > LONGEST_NAME) fault("/name", "long", LONGEST_NAME);
        if (!PlainText.isLine(name)) fault("/name", "control");
        var description = document.path("description").asString();
        if (description.length() > LONGEST_DESCRIPTION) fault("/description", "long", LONGEST_DESCRIPTION);
        if (!PlainText.isBlock(description)) fault("/description", "control");
    }

    private void prices() {
        var ids = new HashSet<String>();
        var options = document.path("pricing_options");
        for (int i = 0; i < options.size(); i++) {
            var at = "/pricing_options/" + i;
            id(at + "/pricing_option_id");
            if (!ids.add(options.path(i).path("pricing_option_id").asString())) {
                fault(at + "/pricing_option_id", "price-repeated");
            }
            price((ObjectNode) options.path(i), at);
        }
    }

    private void price(ObjectNode option, String at) {
        if (option.has("fixed_price") && option.has("floor_price")) fault(at + "/floor_price", "fixed-and-floor");
        OLD_PRICE_NAMES.stream().filter(option::has).forEach(it -> fault(at + "/" + it, "old-price"));
        if (option.path("price_guidance").has("floor")) fault(at + "/price_guidance/floor", "old-price");
        PricingRules.faultsOf(PricingJson.read(option)).stream()
                .map(it -> it.under(at))
                .forEach(faults::add);
    }

    private void times() {
        var expires = document.path("expires_at").asString("");
        if (!expires.isEmpty() && OfferReader.instant(expires).isEmpty()) fault("/expires_at", "instant");
        var zone = document.at("/reporting_capabilities/timezone").asString("");
        if (!ZONES.contains(zone)) fault("/reporting_capabilities/timezone", "zone", zone);
    }

    private void standards() {
        var standards = document.path("performance_standards");
        for (int i = 0; i < standards.size(); i++) {
            var standard = standards.path(i);
            if (standard.path("metric").asString("").equals("viewability") && !standard.has("standard")) {
                fault("/performance_standards/" + i + "/standard", "viewability-standard");
            }
        }
    }

    private void fault(String at, String rule, Object... arguments) {
        faults.add(Fault.at(at, "catalog.import.fault." + rule, arguments));
    }
}
