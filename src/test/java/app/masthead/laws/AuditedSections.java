package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import java.util.List;
import java.util.Map;

/** Every section of a product that a person can change in the portal of a demo tenant, once. */
final class AuditedSections {

    private final String product;

    /** The address of the product. */
    AuditedSections(String product) {
        this.product = product;
    }

    List<Deed> all() {
        return List.of(
                section("edit", Map.of("name", "Renamed for the log")),
                section("access", Map.of("countries", "all-of-nordics")),
                section("formats", Map.of("others[0].id", "audited", "others[0].agent", "https://audited.example")),
                section("inventory", Map.of("selectors[0].domain", "audited.example")),
                section("measurement", Map.of("provider", "Audited")),
                section("presentation", Map.of("cardTitle", "Audited")),
                section("targeting", Map.of("audiences", "audited")));
    }

    private Deed section(String name, Map<String, String> typed) {
        var page = product + "/" + name;
        return new Deed("POST /products/{product}/" + name, page, page, typed);
    }
}
