package app.masthead.laws;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.DemoPeople;
import app.masthead.support.Forms;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No change without its row: each form of a tenant's portal is filled and sent once, and the log grows. */
class AuditCoverageTests extends PortalTest {

    /** What changes nothing by itself, or cannot be done by somebody who is signed in already. */
    private static final Map<String, String> NOT_HERE = Map.ofEntries(
            Map.entry("POST /accept/{token}", "nobody may be signed in; InvitationTests read its row"),
            Map.entry("POST /background-work", "chooses products, and does nothing to them yet"),
            Map.entry("POST /creative-decisions", "chooses creatives, and decides none yet"),
            Map.entry("POST /creative-decisions/{batch}", "needs a choice of creatives; BatchTests read its rows"),
            Map.entry(
                    "POST /creative-decisions/{batch}/undo",
                    "needs what was just decided; BatchUndoTests read its rows"),
            Map.entry("POST /creatives/{principal}/{creative}/claim", "keeps what is open; it changes nothing of it"),
            Map.entry("POST /creatives/{principal}/{creative}/release", "lets go of what is open"),
            Map.entry("POST /creatives/{principal}/{creative}/skip", "turns to another one"),
            Map.entry(
                    "POST /creatives/{principal}/{creative}/undo",
                    "needs a decision ten seconds ago; UndoTests read its row"),
            Map.entry("POST /rate-card/changes", "chooses prices, and changes none yet"),
            Map.entry("POST /rate-card/changes/{change}/terms", "says what would change; AuditedMany applies it"),
            Map.entry("POST /rate-card/changes/{change}/undo", "begins a change that is looked at first"),
            Map.entry(
                    "POST /products/import",
                    "shows what an import would do, and changes nothing of the publisher's yet"),
            Map.entry("POST /products/import/{batch}/confirmation", "the import below is confirmed"),
            Map.entry(
                    "POST /creative-views/{view}/adoption",
                    "needs the view of somebody who has left; LeftViewTests read its row"),
            Map.entry("POST /creative-views/{view}/clearance", "needs such a view; LeftViewTests read its row"),
            Map.entry("POST /settings/ai-service/test", "asks a service; AiServicePageTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/connections/{connection}/activation",
                    "needs a test that was passed; OidcConnectionTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/connections/{connection}/certificates/{sha256}/trust",
                    "needs one that was distrusted; SamlCertificateTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/connections/{connection}/openid-connect",
                    "asks a provider; OidcConnectionTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/connections/{connection}/tests",
                    "leads to the provider; its answer is on record, as OidcConnectionTests read"),
            Map.entry(
                    "POST /settings/sign-in/connections/{connection}/tests/{test}/identity",
                    "needs an answer of a provider; OidcConnectionTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/enforcement", "needs a way for emergencies; EnforcementTests read its row"),
            Map.entry("POST /settings/sign-in/enforcement/end", "goes with it; EnforcementTests read its row"),
            Map.entry(
                    "POST /settings/sign-in/provisioning/{connection}/trial",
                    "says what rules would do for somebody, and does nothing"),
            Map.entry("POST /sign-in/link", "nobody may be signed in; SetupLinkTests read the row of the mail"),
            Map.entry("POST /sign-in/link/{token}", "nobody may be signed in; SetupLinkTests read its row"),
            Map.entry(
                    "POST /sign-in/saml/{connection}/logout", "is signed by a provider; SamlSignOutTests read its row"),
            Map.entry("POST /sign-in/switch", "needs somebody else in the same browser; SwitchingTests read its rows"),
            Map.entry("POST /visit/departure", "ends a super-admin's stay; StayEndTests read its row"));

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

    @Test
    void every_route_that_changes_something_is_used_here() {
        var used = new AuditedForms(cast).all().map(AuditedForms.Deed::route).collect(Collectors.toSet());
        assertThat(Routes.of(mapping))
                .filteredOn(route -> route.changesState() && route.isOnTenantHosts() && !route.isForMachines())
                .extracting(Route::toString)
                .filteredOn(route -> !NOT_HERE.containsKey(route))
                .allSatisfy(route -> assertThat(used).contains(route));
    }

    @TestFactory
    Stream<DynamicTest> every_change_leaves_a_row() {
        return new AuditedForms(cast)
                .all()
                .map(deed -> DynamicTest.dynamicTest(deed.route(), () -> {
                    var before = rows();

                    var page = deed.page().get();
                    var answer = forms().send(page, deed.action().apply(page), deed.typed());

                    assertThat(answer.getResponse().getStatus())
                            .as("the change is made")
                            .isIn(200, 303);
                    assertThat(rows()).isGreaterThan(before);
                }));
    }

    @AfterEach
    void tidy() {
        new AuditedConnections(cast).tidy();
    }

    @Test
    void an_import_leaves_a_row_for_each_product() {
        var before = rows();
        var plan = mvc.post()
                .uri("/products/import")
                .param("text", IMPORTED)
                .with(as(DemoPeople.HARBOUR_ADMIN))
                .with(csrf());

        var place = String.valueOf(plan.exchange().getResponse().getRedirectedUrl());
        var page = mvc.get().uri(place).with(as(DemoPeople.HARBOUR_ADMIN)).exchange();
        var answer = forms().sendFrom(page, place + "/confirmation", Map.of());

        assertThat(answer).hasStatus(303);
        assertThat(rows()).isEqualTo(before + 1);
    }

    private Forms forms() {
        return new Forms(mvc, as(DemoPeople.HARBOUR_ADMIN));
    }

    private long rows() {
        return cast.inTenant("harbour", database -> database.sql("select count(*) from audit_log")
                .query(Long.class)
                .single());
    }
}
