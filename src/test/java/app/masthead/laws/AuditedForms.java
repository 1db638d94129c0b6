package app.masthead.laws;

import app.masthead.support.Cast;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every change that a person can make in the portal of a demo tenant, once. */
final class AuditedForms {

    /** A view of the admin's own. */
    private static final String OVERDUE = "/01990000-0000-7000-8000-00000000d001";

    private final Cast cast;

    AuditedForms(Cast cast) {
        this.cast = cast;
    }

    /**
     * One use of a route.
     *
     * @param page where its form stands
     * @param action what the form is sent to
     * @param typed what is filled in
     */
    record Deed(String route, Supplier<String> page, UnaryOperator<String> action, Map<String, String> typed) {

        Deed(String route, String page, String action, Map<String, String> typed) {
            this(route, () -> page, it -> action, typed);
        }
    }

    Stream<Deed> all() {
        var people = new AuditedPeople(cast);
        var connections = new AuditedConnections(cast);
        var buyers = new AuditedBuyers(cast);
        return Stream.of(
                        account(),
                        new AuditedSections("/products/" + product("active")).all(),
                        products(),
                        prices(),
                        buyers.buyers(),
                        buyers.tokens(),
                        new AuditedWebhooks(cast).all(),
                        new AuditedSlack(cast).all(),
                        new AuditedMany(cast).all(),
                        AuditedInventory.limits(),
                        AuditedInventory.profiles(),
                        creatives(),
                        settings(),
                        AuditedPolicies.all(),
                        AuditedAgents.all(),
                        AuditedSessions.all(cast),
                        AuditedEmergencies.all(cast),
                        people.people(),
                        people.identities(),
                        people.joining(),
                        people.domains(),
                        connections.saml(),
                        connections.openIdConnect(),
                        new AuditedLinks(cast).all())
                .flatMap(List::stream);
    }

    private List<Deed> account() {
        return List.of(new Deed("POST /me/theme", "/products", "/me/theme", Map.of("theme", "dark")));
    }

    private List<Deed> products() {
        var draft = product("draft");
        var active = "/products/" + product("active");
        return List.of(
                new Deed("POST /products", "/products/new", "/products", Map.of("name", "Audited")),
                new Deed("POST /products/{product}/copy", active, active + "/copy", Map.of()),
                new Deed("POST /products/{product}/withdrawal", active, active + "/withdrawal", Map.of()),
                new Deed("POST /products/{product}/publication", active, active + "/publication", Map.of()),
                new Deed("POST /products/{product}/archive", active, active + "/archive", Map.of()),
                new Deed("POST /products/{product}/restoration", active, active + "/restoration", Map.of()),
                new Deed(
                        "POST /products/{product}/removal",
                        "/products/" + draft,
                        "/products/" + draft + "/removal",
                        Map.of()));
    }

    private List<Deed> prices() {
        var pricing = "/products/" + product("active") + "/pricing";
        var price = "/audited-price";
        return List.of(
                new Deed(
                        "POST /products/{product}/pricing",
                        pricing + "/new?model=cpm",
                        pricing,
                        Map.of("id", "audited-price", "price", "12.50", "currency", "GBP", "kind", "fixed")),
                new Deed(
                        "POST /products/{product}/pricing/{price}",
                        pricing + price + "/edit",
                        pricing + price,
                        Map.of("price", "13.50")),
                new Deed(
                        "POST /products/{product}/pricing/{price}/removal",
                        pricing,
                        pricing + price + "/removal",
                        Map.of()));
    }

    private List<Deed> creatives() {
        return List.of(
                ruling("pending_review", "assignment", Map.of("to", "me")),
                ruling("pending_review", "approval", Map.of()),
                ruling("approved", "suspension", Map.of("reason", "policy_revocation", "text", "Taken off.")),
                ruling("suspended", "restoration", Map.of()),
                ruling("pending_review", "rejection", Map.of("reason", "review_failure", "text", "Not like this.")),
                ruling("rejected", "reversal", Map.of()),
                ruling("pending_review", "changes", Map.of("text", "Name the sponsor.")),
                ruling("rejected", "archive", Map.of()));
    }

    private Deed ruling(String from, String ruling, Map<String, String> typed) {
        var route = "POST /creatives/{principal}/{creative}/" + ruling;
        return new Deed(route, () -> "/creatives/" + creative(from), page -> page + "/" + ruling, typed);
    }

    private String creative(String status) {
        return cast.inTenant(
                "harbour", database -> database.sql("select principal_id || '/' || creative_id from creative"
                                + " where status = :status and not exists (select from creative_assignment a where a.creative_id ="
                                + " creative.creative_id) order by principal_id, creative_id limit 1")
                        .param("status", status)
                        .query(String.class)
                        .single());
    }

    private List<Deed> settings() {
        return List.of(
                new Deed(
                        "POST /settings/sign-in/connections",
                        "/settings/sign-in/connections/new",
                        "/settings/sign-in/connections",
                        Map.of("kind", "saml")),
                new Deed(
                        "POST /settings/sign-in/connections/{connection}/name",
                        "/settings/sign-in/connections/demo-harbour-oidc",
                        "/settings/sign-in/connections/demo-harbour-oidc/name",
                        Map.of("label", "Renamed sign-in")),
                new Deed(
                        "POST /settings/general",
                        "/settings/general",
                        "/settings/general",
                        Map.of("name", "The Daily Harbour Post")),
                new Deed(
                        "POST /settings/approval",
                        "/settings/approval",
                        "/settings/approval",
                        Map.of("approveFrom", "0.93")),
                new Deed(
                        "POST /settings/review-desk",
                        "/settings/review-desk",
                        "/settings/review-desk",
                        Map.of("hours", "36")),
                view("", "/creatives?type=image", Map.of("name", "Audited")),
                view("/{view}", "/creative-views" + OVERDUE, Map.of("name", "Audited overdue")),
                view("/{view}/first", "/creative-views", Map.of()),
                view("/{view}/removal", "/creative-views", Map.of()));
    }

    private static Deed view(String rest, String page, Map<String, String> typed) {
        return new Deed(
                "POST /creative-views" + rest, page, "/creative-views" + rest.replace("/{view}", OVERDUE), typed);
    }

    private String product(String status) {
        return cast.inTenant("harbour", database -> database.sql("select product_id from product where status = :status"
                        + " and not is_dynamic and not is_dynamic_variant and expires_at is null and inventory_profile_id is null"
                        + " order by product_id limit 1")
                .param("status", status)
                .query(String.class)
                .single());
    }
}
