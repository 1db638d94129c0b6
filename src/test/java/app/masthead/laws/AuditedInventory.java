package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import java.util.List;
import java.util.Map;

/** Every change that a person can make to inventory and what bounds it, once. */
final class AuditedInventory {

    private static final String LIMITS = "/inventory/currency-limits";
    private static final String LIMIT = LIMITS + "/NZD";

    private static final String PROFILES = "/inventory/profiles";
    private static final String PROFILE = PROFILES + "/audited";

    private AuditedInventory() {}

    static List<Deed> limits() {
        return List.of(
                new Deed("POST " + LIMITS, LIMITS + "/new", LIMITS, Map.of("currency", "NZD", "minimum", "10")),
                new Deed("POST " + LIMITS + "/{currency}", LIMIT + "/edit", LIMIT, Map.of("minimum", "20")),
                new Deed("POST " + LIMITS + "/{currency}/removal", LIMIT, LIMIT + "/removal", Map.of()));
    }

    static List<Deed> profiles() {
        return List.of(
                new Deed(
                        "POST " + PROFILES,
                        PROFILES + "/new",
                        PROFILES,
                        Map.of(
                                "name", "Audited",
                                "formats", "display_300x250_image",
                                "selectors[0].domain", "dailyharbour.example")),
                new Deed("POST " + PROFILES + "/{profile}", PROFILE + "/edit", PROFILE, Map.of("name", "Renamed")),
                new Deed("POST " + PROFILES + "/{profile}/removal", PROFILE, PROFILE + "/removal", Map.of()));
    }
}
