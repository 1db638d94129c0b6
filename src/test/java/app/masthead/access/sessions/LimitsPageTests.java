package app.masthead.access.sessions;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LimitsPageTests extends PortalTest {

    private static final String PAGE = "/settings/sessions/limits";

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @ParameterizedTest
    @CsvSource({
        "idleMinutes, 4, Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, 61, Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, '', Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, 7.5, Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, 99999999999, Enter a whole number of minutes from 5 to 60.",
        "absoluteMinutes, 1441, Enter a whole number of minutes from 60 to 1440.",
        "absoluteMinutes, 59, Enter a whole number of minutes from 60 to 1440.",
        "absoluteMinutes, twelve, Enter a whole number of minutes from 60 to 1440.",
        "proofMinutes, -5, Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, 31, Say why sessions have to last longer than 30 minutes without use or 12 hours in all.",
        "absoluteMinutes, 721, Say why sessions have to last longer than 30 minutes without use or 12 hours in all."
    })
    void what_cannot_be_is_named_at_its_field_and_nothing_typed_is_lost(String field, String typed, String sentence)
            throws Exception {
        var page =
                page(save("0", field, typed, field.equals("proofMinutes") ? "idleMinutes" : "proofMinutes", "6"), 422);

        assertThat(page.select(".field__error").eachText())
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(page.select("input[name=" + field + "]").attr("value")).isEqualTo(typed);
        assertThat(page.select(field.equals("proofMinutes") ? "input[name=idleMinutes]" : "input[name=proofMinutes]")
                        .attr("value"))
                .isEqualTo("6");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(tenant.read("select count(*)::text from tenant_auth_config")).isEqualTo("0");
    }

    @Test
    void longer_sessions_need_a_reason_that_stands_in_the_log() {
        assertThat(save("0", "idleMinutes", "45", "note", "Shifts at the news desk"))
                .hasStatus(303);

        assertThat(
                        tenant.read(
                                "select idle_minutes || ' ' || absolute_minutes || ' ' || reauth_minutes from tenant_auth_config"))
                .isEqualTo("45 720 15");
        assertThat(tenant.read("select changes::text from audit_log where operation = 'access.session-limits-changed'"))
                .contains("Shifts at the news desk", "45");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_and_not_overwritten() throws Exception {
        save("0", "idleMinutes", "20", "proofMinutes", "15");

        var page = page(save("0", "idleMinutes", "10", "proofMinutes", "15"), 409);

        assertThat(page.text()).contains("20", "10");
        assertThat(page.select("input[name=idleMinutes]").attr("value")).isEqualTo("10");
        assertThat(tenant.read("select idle_minutes::text from tenant_auth_config"))
                .isEqualTo("20");
    }

    @Test
    void what_else_is_decided_about_sign_in_decides_nothing_about_limits() throws Exception {
        saveJoining("0");

        assertThat(tenant.read("select (idle_minutes is null)::text from tenant_auth_config"))
                .isEqualTo("true");
        assertThat(save("0", "idleMinutes", "20", "proofMinutes", "15")).hasStatus(303);
        assertThat(saveJoining("1")).hasStatus(303);
        assertThat(tenant.read("select idle_minutes::text from tenant_auth_config"))
                .isEqualTo("20");
    }

    @Test
    void limits_that_are_no_whole_hours_stay_what_they_are() throws Exception {
        save("0", "absoluteMinutes", "90", "proofMinutes", "15");

        var page = page(mvc.get().uri(PAGE).with(as(ana)).exchange(), 200);

        assertThat(page.select("input[name=absoluteMinutes]").attr("value")).isEqualTo("90");
    }

    @Test
    void longer_limits_hold_for_open_sessions_of_members_alone() {
        var open = session(ana.id(), "person", 60_000);
        var over = session(ana.id(), "person", -60_000);
        var guest = session(UUID.randomUUID(), "super_admin", 60_000);

        save("0", "idleMinutes", "60", "note", "Shifts at the news desk");

        assertThat(interval(open)).isEqualTo("3600");
        assertThat(interval(over)).isEqualTo("1800");
        assertThat(interval(guest)).isEqualTo("1800");
    }

    /** A stored session of that person that is to end in so many milliseconds. */
    private String session(UUID person, String kind, int left) {
        var id = UUID.randomUUID();
        tenant.change("""
                insert into person_session (tenant_id, id, person_id, person_name, person_kind, way, connection_id,
                    signed_in_at, proved_at)
                values (current_tenant(), '%s', '%s', 'Somebody', '%s', 'oidc', 'test', now(), now())""".formatted(id, person, kind));
        tenant.change("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                    max_inactive_interval, expiry_time, principal_name)
                select '%1$s', '%1$s', now, now + %3$s - 1800000, 1800, now + %3$s, current_tenant() || ':%2$s:%1$s'
                from (select cast(extract(epoch from now()) * 1000 as bigint) as now) clock""".formatted(id, person, left));
        return id.toString();
    }

    private String interval(String session) {
        return tenant.read(
                "select max_inactive_interval::text from spring_session where primary_id = '" + session + "'");
    }

    private MvcTestResult saveJoining(String version) {
        return mvc.post()
                .uri("/settings/sign-in/provisioning")
                .param("open", version.equals("0") ? "true" : "")
                .param("role", "viewer")
                .param("version", version)
                .with(as(ana))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult save(String version, String field, String typed, String other, String typedToo) {
        var form = new HashMap<>(Map.of(
                "version", version, "idleMinutes", "30", "absoluteMinutes", "720", "proofMinutes", "15", "note", ""));
        form.put(field, typed);
        form.put(other, typedToo);
        var request = mvc.post().uri(PAGE).with(as(ana)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult answer, int status) throws UnsupportedEncodingException {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
