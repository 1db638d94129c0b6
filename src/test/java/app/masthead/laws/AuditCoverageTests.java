package app.masthead.laws;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.DemoPeople;
import app.masthead.support.Forms;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No change without its row: each form of a tenant's portal is filled and sent once, and the log grows. */
class AuditCoverageTests extends PortalTest {

    /** What changes nothing, and what is used in a test of its own. */
    private static final Set<String> USED_ELSEWHERE =
            Set.of("POST /products/import", "POST /products/import/confirmation");

    private static final String IMPORTED = """
            [{"product_id": "audited_import", "name": "Audited import", "description": "Imported by a test.",
              "publisher_properties": [{"publisher_domain": "dailyharbour.example", "selection_type": "all"}],
              "delivery_type": "non_guaranteed",
              "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}],
              "pricing_options": [{"pricing_option_id": "cpm", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 9}],
              "reporting_capabilities": {"available_reporting_frequencies": ["daily"], "expected_delay_minutes": 60,
                "timezone": "UTC", "supports_webhooks": false, "available_metrics": [], "date_range_support": "date_range"}}]""";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /**
     * One use of a route.
     *
     * @param page where its form stands
     * @param action what the form is sent to
     * @param typed what is filled in
     */
    private record Deed(String route, Supplier<String> page, UnaryOperator<String> action, Map<String, String> typed) {

        Deed(String route, String page, String action, Map<String, String> typed) {
            this(route, () -> page, it -> action, typed);
        }
    }

    @Test
    void every_route_that_changes_something_is_used_here() {
        var used = deeds().map(Deed::route).collect(Collectors.toSet());
        assertThat(Routes.of(mapping))
                .filteredOn(route -> route.changesState() && route.isOnTenantHosts() && !route.isForMachines())
                .extracting(Route::toString)
                .filteredOn(route -> !USED_ELSEWHERE.contains(route))
                .allSatisfy(route -> assertThat(used).contains(route));
    }

    @TestFactory
    Stream<DynamicTest> every_change_leaves_a_row() {
        return deeds().map(deed -> DynamicTest.dynamicTest(deed.route(), () -> {
            var before = rows();

            var page = deed.page().get();
            var answer = forms().send(page, deed.action().apply(page), deed.typed());

            assertThat(answer.getResponse().getStatus())
                    .as("the change is made")
                    .isEqualTo(303);
            assertThat(rows()).isGreaterThan(before);
        }));
    }

    @Test
    void an_import_leaves_a_row_for_each_product() {
        var before = rows();
        var plan = mvc.post()
                .uri("/products/import")
                .param("text", IMPORTED)
                .with(as(DemoPeople.HARBOUR_ADMIN))
                .with(csrf());

        var answer = forms().sendFrom(plan.exchange(), "/products/import/confirmation", Map.of());

        assertThat(answer).hasStatus(303);
        assertThat(rows()).isEqualTo(before + 1);
    }

    private Forms forms() {
        return new Forms(mvc, as(DemoPeople.HARBOUR_ADMIN));
    }

    private Stream<Deed> deeds() {
        return Stream.of(account(), products(), prices(), creatives(), settings())
                .flatMap(List::stream);
    }

    private List<Deed> account() {
        return List.of(new Deed("POST /me/theme", "/products", "/me/theme", Map.of("theme", "dark")));
    }

    private List<Deed> products() {
        var draft = product("draft");
        var active = "/products/" + product("active");
        return List.of(
                new Deed(
                        "POST /products",
                        "/products/new",
                        "/products",
                        Map.of("name", "Audited", "description", "New")),
                new Deed("POST /products/{product}", active + "/edit", active, Map.of("name", "Renamed for the log")),
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
                        "POST /settings/general",
                        "/settings/general",
                        "/settings/general",
                        Map.of("name", "The Daily Harbour Post")),
                new Deed(
                        "POST /settings/approval",
                        "/settings/approval",
                        "/settings/approval",
                        Map.of("approveFrom", "0.93")));
    }

    private String product(String status) {
        return cast.inTenant("harbour", database -> database.sql(
                        "select product_id from product where status = :status"
                                + " and not is_dynamic and not is_dynamic_variant and expires_at is null order by product_id limit 1")
                .param("status", status)
                .query(String.class)
                .single());
    }

    private long rows() {
        return cast.inTenant("harbour", database -> database.sql("select count(*) from audit_log")
                .query(Long.class)
                .single());
    }
}
