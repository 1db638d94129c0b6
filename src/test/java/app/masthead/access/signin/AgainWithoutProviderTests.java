package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.EVE;
import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.Arrival;
import app.masthead.access.Person;
import app.masthead.access.SignedIn;
import app.masthead.access.Way;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.support.PortalTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A recent proof of whoever did not come in by an identity provider, which could ask once more. */
class AgainWithoutProviderTests extends PortalTest {

    private static final String SENSITIVE = "/settings/sign-in/enforcement";
    private static final Duration LONG_AGO = Duration.ofMinutes(16);

    @Test
    void whoever_came_by_a_mailed_link_is_told_to_have_another_one_sent() {
        var ada = new Person.OfTenant("acme", ADA.id(), longAgo(Way.LINK, Way.LINK.code()));
        var asked = get(ada, SENSITIVE);
        assertThat(asked).hasStatus(303);

        var page = page(get(ada, String.valueOf(asked.getResponse().getHeader("Location"))));

        assertThat(page.select("main").text()).contains("have a new one sent to you");
        assertThat(page.select("main a[href^=/sign-in/start]")).isEmpty();
        assertThat(page.select("form[action=/sign-out] input[name=return]").val())
                .isEqualTo(SENSITIVE);
        assertThat(page(mvc.get().uri("/sign-in").with(nobodyAt("acme")).exchange())
                        .select("a[href^=/sign-in/link]"))
                .hasSize(1);
    }

    /** Another proof would cost another code. */
    @Test
    void whoever_came_by_the_emergency_way_is_not_asked_again() {
        var ada = new Person.OfTenant("acme", ADA.id(), longAgo(Way.EMERGENCY, Way.EMERGENCY.code()));

        assertThat(get(ada, SENSITIVE)).hasStatusOk();
    }

    @Test
    void and_is_led_on_from_the_page_that_would_ask() {
        var ada = new Person.OfTenant("acme", ADA.id(), longAgo(Way.EMERGENCY, Way.EMERGENCY.code()));

        assertThat(get(ada, "/sign-in/again?return=" + SENSITIVE))
                .hasStatus(303)
                .headers()
                .hasHeaderSatisfying("Location", it -> assertThat(it).containsExactly(SENSITIVE));
    }

    @Test
    void guests_have_nothing_to_confirm() {
        var link = cast.setUpLink("acme", OneTimeSecret.next().digest(), 1);
        var entry = cast.entry("acme");
        var guest = new Person.SettingUp("acme", link, longAgo(Way.SETUP, link.toString()));
        var eve = new Person.Visiting("acme", EVE, entry, longAgo(Way.ENTRY, entry.toString()));

        assertThat(get(guest, "/sign-in/again")).hasStatus(403);
        assertThat(get(eve, "/sign-in/again")).hasStatus(403);
    }

    @Test
    void the_emergency_way_ends_after_an_hour() {
        var arrival =
                Arrival.by(Way.EMERGENCY, Way.EMERGENCY.code(), Instant.now().minus(Duration.ofMinutes(61)));

        assertThat(get(new Person.OfTenant("acme", ADA.id(), arrival), SENSITIVE))
                .hasStatus(303)
                .headers()
                .hasHeaderSatisfying("Location", it -> assertThat(it.getFirst()).startsWith("/sign-in?"));
    }

    @Test
    void whoever_came_by_a_set_up_link_is_not_asked_while_it_works() {
        var link = cast.setUpLink("acme", OneTimeSecret.next().digest(), 1);
        var guest = new Person.SettingUp("acme", link, longAgo(Way.SETUP, link.toString()));

        assertThat(get(guest, "/settings/sign-in/connections/demo-acme-oidc/openid-connect"))
                .hasStatusOk();
    }

    @Test
    void a_super_admin_who_entered_is_not_asked_during_the_stay() {
        var entry = cast.entry("acme");
        var eve = new Person.Visiting("acme", EVE, entry, longAgo(Way.ENTRY, entry.toString()));

        assertThat(get(eve, SENSITIVE)).hasStatusOk();
    }

    private static Arrival longAgo(Way way, String connection) {
        return Arrival.by(way, connection, Instant.now().minus(LONG_AGO));
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(nobodyAt("acme"))
                .with(SignedIn.as(person))
                .exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
