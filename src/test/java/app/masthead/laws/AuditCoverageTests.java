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
import java.util.Set;
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
    private static final Set<String> USED_ELSEWHERE = Set.of(
            "POST /accept/identity/{token}",
            "POST /accept/identity/{token}/refusal",
            "POST /accept/{token}",
            "POST /products/import",
            "POST /products/import/confirmation",
            "POST /set-up/{token}",
            "POST /settings/sign-in/connections/{connection}/activation",
            "POST /settings/sign-in/connections/{connection}/certificates",
            "POST /settings/sign-in/connections/{connection}/certificates/{sha256}/distrust",
            "POST /settings/sign-in/connections/{connection}/certificates/{sha256}/removal",
            "POST /settings/sign-in/connections/{connection}/deactivation",
            "POST /settings/sign-in/connections/{connection}/metadata",
            "POST /settings/sign-in/connections/{connection}/metadata/confirmation",
            "POST /settings/sign-in/connections/{connection}/metadata/removal",
            "POST /settings/sign-in/connections/{connection}/openid-connect",
            "POST /settings/sign-in/connections/{connection}/removal",
            "POST /settings/sign-in/connections/{connection}/reset",
            "POST /settings/sign-in/connections/{connection}/saml",
            "POST /settings/sign-in/connections/{connection}/tests",
            "POST /settings/sign-in/connections/{connection}/tests/{test}/identity",
            "POST /settings/sign-in/domains/{domain}/check",
            "POST /settings/sign-in/emergency/codes",
            "POST /settings/sign-in/enforcement",
            "POST /settings/sign-in/enforcement/end",
            "POST /settings/sign-in/provisioning/{connection}/trial",
            "POST /settings/sign-in/set-up-links",
            "POST /settings/sign-in/set-up-links/{link}/revocation",
            "POST /sign-in/link",
            "POST /sign-in/link/{token}",
            "POST /sign-in/saml/{connection}/logout",
            "POST /sign-in/switch",
            "POST /visit/departure");

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
                .filteredOn(route -> !USED_ELSEWHERE.contains(route))
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

    private long rows() {
        return cast.inTenant("harbour", database -> database.sql("select count(*) from audit_log")
                .query(Long.class)
                .single());
    }
}
