package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import java.util.List;
import java.util.Map;

/** Every change that a person can make to inventory and what bounds it, once. */
final class AuditedInventory {

    private static final String LIMITS = "/inventory/currency-limits";
    private static final String LIMIT = LIMITS + "/NZD";

    private AuditedInventory() {}

    static List<Deed> limits() {
        return List.of(
                new Deed("POST " + LIMITS, LIMITS + "/new", LIMITS, Map.of("currency", "NZD", "minimum", "10")),
                new Deed("POST " + LIMITS + "/{currency}", LIMIT + "/edit", LIMIT, Map.of("minimum", "20")),
                new Deed("POST " + LIMITS + "/{currency}/removal", LIMIT, LIMIT + "/removal", Map.of()));
    }
}
