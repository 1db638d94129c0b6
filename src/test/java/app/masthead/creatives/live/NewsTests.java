package app.masthead.creatives.live;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What browsers are told while they look at creatives. */
class NewsTests extends NewsTest {

    @Test
    void arrivals_claims_releases_and_decisions_are_told_with_names() throws InterruptedException {
        var path = send("one", "https://shop.example");
        assertThat(told("arrived")).contains("\"status\":\"pending_review\"");

        post(path + "/claim", RITA);
        assertThat(told("claimed")).contains("\"holder\":\"Rita\"", "\"mine\":false");
        post(path + "/release", RITA);
        assertThat(told("released")).contains("\"holder\":null");
        send("one", "https://elsewhere.example");
        told("changed");
        mvc.post()
                .uri(path + "/approval")
                .with(as(ADA))
                .with(csrf())
                .param("version", version("one"))
                .exchange();
        assertThat(told("decided")).contains("\"status\":\"approved\"", "\"by\":\"Ada\"");
    }

    @Test
    void what_is_held_anew_is_no_news_and_ones_own_claim_is_told_as_such() throws InterruptedException {
        var path = send("one", "https://shop.example");
        told("arrived");
        var own = open("acme", RITA);
        try {
            post(path + "/claim", RITA);
            assertThat(toldOfBuyer(own, PATIENCE)).contains("\"holder\":null", "\"mine\":true");
            told("claimed");
            post(path + "/claim", RITA);
            assertThat(toldOfBuyer(stream, Duration.ofSeconds(3))).isNull();
        } finally {
            CurrentTenant.run(ACME, () -> streams.close(own));
        }
    }

    @Test
    void another_tenants_browsers_hear_nothing() throws InterruptedException {
        var foreign = open("globex", DAN);
        try {
            send("one", "https://shop.example");

            told("arrived");
            assertThat(foreign.next(Duration.ofSeconds(2))).isNull();
        } finally {
            CurrentTenant.run(new TenantId("globex"), () -> streams.close(foreign));
        }
    }

    @Test
    void nothing_is_told_of_what_is_rolled_back() throws InterruptedException {
        var path = send("one", "https://shop.example");
        told("arrived");
        try {
            cast.inTenant("acme", database -> {
                claim(database);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(path).isNotNull();
        }

        assertThat(toldOfBuyer(stream, Duration.ofSeconds(3))).isNull();
    }
}
