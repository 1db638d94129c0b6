package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.Forms;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The people of a tenant of the test's own, as its admin Ana sees and changes them. */
abstract class PeopleTest extends PortalTest {

    TestTenant tenant;
    CastMember ana;

    @BeforeEach
    void opens() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    Document open(String address) {
        return open(ana, address);
    }

    Document open(CastMember who, String address) {
        var answer = mvc.get().uri(address).with(as(who)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return document(answer);
    }

    MvcTestResult press(CastMember who, String action) {
        return mvc.post().uri(action).with(as(who)).with(csrf()).exchange();
    }

    MvcTestResult press(String action) {
        return press(ana, action);
    }

    /** Fills a form of a page and sends it. */
    MvcTestResult send(String page, String action, Map<String, String> typed) {
        return new Forms(mvc, as(ana)).send(page, action, typed);
    }

    /** Sends whatever a page would not. */
    MvcTestResult post(String action, Map<String, String> form) {
        var request = mvc.post().uri(action).with(as(ana)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String page(CastMember person) {
        return "/settings/people/" + person.id();
    }

    /** Role, reviewer grant and status of somebody. */
    String stored(CastMember person) {
        return tenant.read("select role || ' ' || creative_reviewer || ' ' || status from app_user where id = '"
                + person.id() + "'");
    }

    String lastOperation() {
        return tenant.read("select operation from audit_log order by created_at desc, log_id desc limit 1");
    }
}
