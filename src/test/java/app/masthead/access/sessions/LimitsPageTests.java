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
        "absoluteHours, 25, Enter a whole number of hours from 1 to 24.",
        "absoluteHours, 0, Enter a whole number of hours from 1 to 24.",
        "absoluteHours, twelve, Enter a whole number of hours from 1 to 24.",
        "proofMinutes, -5, Enter a whole number of minutes from 5 to 60.",
        "idleMinutes, 31, Say why sessions have to last longer than 30 minutes without use or 12 hours in all.",
        "absoluteHours, 13, Say why sessions have to last longer than 30 minutes without use or 12 hours in all."
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

    private MvcTestResult save(String version, String field, String typed, String other, String typedToo) {
        var form = new HashMap<>(Map.of(
                "version", version, "idleMinutes", "30", "absoluteHours", "12", "proofMinutes", "15", "note", ""));
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
