package app.masthead.tenants;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.audit.AuditTrail;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SettingsPageTests extends PortalTest {

    @Autowired
    private AuditTrail trail;

    @Test
    void settings_begin_with_the_organisation() {
        assertThat(mvc.get().uri("/settings").with(as(ADA))).hasStatus(303).hasRedirectedUrl("/settings/general");
    }

    @Test
    void an_admin_changes_name_zone_and_currency_and_it_shows_at_once() throws Exception {
        assertThat(general("Globex Times", "asia/tokyo", "JPY", version("/settings/general")))
                .hasStatus(303)
                .hasRedirectedUrl("/settings/general");

        var page = open("/settings/general");
        assertThat(page.select("#name").val()).isEqualTo("Globex Times");
        assertThat(page.select("#zone").val()).isEqualTo("Asia/Tokyo");
        assertThat(page.select("#currency option[selected]").val()).isEqualTo("JPY");
        assertThat(page.select(".bar__name").text()).isEqualTo("Globex Times");
        assertThat(latest().operation()).isEqualTo("tenants.general.changed");
        assertThat(latest().changes()).extracting("field").contains("name", "time_zone", "default_currency");
    }

    @Test
    void what_changes_nothing_leaves_no_trace() throws Exception {
        var version = version("/settings/approval");
        approval("0.90", "0.1", "{brand}", version);
        var page = open("/settings/approval");
        var entry = latest().id();

        assertThat(approval("0.900", "0.100", " {brand} ", version("/settings/approval")))
                .hasStatus(303);

        assertThat(latest().id()).isEqualTo(entry);
        assertThat(version("/settings/approval"))
                .isEqualTo(page.select("[name=version]").val());
    }

    @Test
    void every_mistake_is_named_at_its_field_and_nothing_typed_is_lost() throws Exception {
        var answer = approval("0.3", "0.7", "{brand} {colour}", version("/settings/approval"));

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#rejectUpTo", "#orderName");
        assertThat(page.select("#orderName").val()).isEqualTo("{brand} {colour}");
        assertThat(page.select("#orderName-note").text()).contains("{colour}");
        assertThat(page.select("#approveFrom").val()).isEqualTo("0.3");
        assertThat(page.select("#orderName").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void a_stale_form_shows_both_versions_and_keeps_what_was_typed() throws Exception {
        var seen = version("/settings/general");
        general("Globex first", "UTC", "USD", seen);

        var answer = general("Globex second", "UTC", "USD", seen);

        assertThat(answer).hasStatus(409);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".conflict tbody tr").eachText())
                .containsExactly("Name Globex first Use this Globex second");
        assertThat(page.select("#name").val()).isEqualTo("Globex second");
        assertThat(general(
                        "Globex second",
                        "UTC",
                        "USD",
                        page.select("[name=version]").val()))
                .hasStatus(303);
        assertThat(open("/settings/general").select("#name").val()).isEqualTo("Globex second");
    }

    @Test
    void names_are_previewed_while_typing_and_without_script() throws Exception {
        var part = read(mvc.get()
                .uri("/settings/approval/preview")
                .param("orderName", "{brand} / {month}")
                .param("lineItemName", "{nonsense}")
                .header("HX-Request", "true")
                .header("HX-Target", "names"));
        assertThat(part.select("dd").eachText()).containsExactly("Fenwick Rail / 2026-12", "Named by the ad server");
        assertThat(part.select("form")).isEmpty();

        var page = read(mvc.get()
                .uri("/settings/approval/preview")
                .param("orderName", "{brand} {x}")
                .param("mode", "auto"));
        assertThat(page.select("#orderName").val()).isEqualTo("{brand} {x}");
        assertThat(page.select("#orderName-note").text()).contains("{x}");
    }

    @Test
    void every_placeholder_is_explained_with_an_example() throws Exception {
        assertThat(open("/settings/approval").select(".names__help tbody tr"))
                .hasSize(NameKind.LINE_ITEM.placeholders().size());
    }

    @Test
    void settings_are_for_admins() {
        assertThat(mvc.get().uri("/settings/general").with(as(BOB))).hasStatus(403);
        assertThat(mvc.post().uri("/settings/approval").with(as(BOB)).with(csrf()))
                .hasStatus(403);
    }

    @Test
    void a_form_without_its_version_is_refused() {
        assertThat(general("Globex", "UTC", "USD", "")).hasStatus(400);
        assertThat(general("Globex", "UTC", "USD", "-1")).hasStatus(400);
        assertThat(general("Globex", "UTC", "USD", "99999999999999999999")).hasStatus(400);
    }

    @Test
    void nonsense_is_answered_never_broken() {
        for (var nonsense : new String[] {
            "\0", "a\u0007b", "x".repeat(20_000), "{{{{", "\ud800", "'; drop table tenant", "=cmd|' /C calc'!A0"
        }) {
            assertThat(general(nonsense, nonsense, nonsense, "0").getResponse().getStatus())
                    .isIn(400, 422);
            assertThat(approval(nonsense, nonsense, nonsense, "0").getResponse().getStatus())
                    .isIn(400, 422);
        }
        var twice = mvc.post().uri("/settings/approval").param("mode", "auto", "manual");
        assertThat(twice.param("version", "0").with(as(DAN)).with(csrf())).hasStatus(400);
    }

    private MvcTestResult general(String name, String zone, String currency, String version) {
        return mvc.post()
                .uri("/settings/general")
                .param("name", name)
                .param("zone", zone)
                .param("currency", currency)
                .param("version", version)
                .with(as(DAN))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult approval(String approve, String reject, String orderName, String version) {
        return mvc.post()
                .uri("/settings/approval")
                .param("mode", "manual")
                .param("approveFrom", approve)
                .param("rejectUpTo", reject)
                .param("orderName", orderName)
                .param("version", version)
                .with(as(DAN))
                .with(csrf())
                .exchange();
    }

    private String version(String path) throws Exception {
        return open(path).select("[name=version]").val();
    }

    private Document open(String path) throws Exception {
        return read(mvc.get().uri(path));
    }

    private Document read(MockMvcRequestBuilder request) throws Exception {
        var answer = request.with(as(DAN)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private app.masthead.audit.AuditEntry latest() {
        return CurrentTenant.call(new TenantId("globex"), () -> trail.of("tenant", "globex", 1))
                .getFirst();
    }
}
