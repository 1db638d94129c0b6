package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.AuditLogScreen;
import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.net.URI;
import org.junit.jupiter.api.Test;

@Journey
class CreativeReviewJourney {

    /** Tries whatever foreign code would like to have, and shows how far it got. */
    private static final String INTRUDER = """
            <p id="said">trying</p>
            <script>
              const attempts = {
                page: () => parent.document.title,
                address: () => top.location.href,
                cookies: () => document.cookie,
                storage: () => localStorage.length,
                portal: () => new Promise((reached, refuse) => {
                  addEventListener("securitypolicyviolation", event => refuse({ name: event.effectiveDirective }));
                  fetch("%s", { mode: "no-cors", credentials: "include" }).then(reached, () => {});
                }),
              };
              const outcomes = Object.entries(attempts).map(async ([what, attempt]) => {
                try { return `${what}: reached ${await attempt()}`; } catch (refused) { return `${what}: ${refused.name}`; }
              });
              Promise.all(outcomes).then(all => {
                document.getElementById("said").textContent = `origin: ${self.origin}, ${all.join(", ")}`;
              });
            </script>
            """;

    @Test
    void what_a_buyer_sends_is_decided_by_a_person_and_the_buyer_learns_why(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        assertThat(buyer.sendBanner("pier_evening", "Pier dance, evening", "<b>Dance</b>"))
                .isEqualTo("pending_review");
        buyer.sendBanner("pier_morning", "Pier dance, morning", "<b>Swim</b>");

        var creative =
                CreativesScreen.about(browser, portal, Person.PRIYA, "pier").open("Pier dance, evening");
        creative.startRejecting().tellColleagues("Second time this week.").reject();
        assertThat(creative.problems()).containsExactly("Say what is wrong, so that the buyer can correct it");
        assertThat(creative.problemAt("What the buyer should know"))
                .endsWith("Say what is wrong, so that the buyer can correct it");
        assertThat(creative.filled("Note to colleagues")).isEqualTo("Second time this week.");

        creative.tellBuyer("The band is not named.").reject();
        creative.told("Pier dance, evening rejected.").titled("Pier dance, morning");
        creative.approve();
        creative.told("Pier dance, morning approved.");
        assertThat(creative.shows("No creatives match")).isTrue();

        buyer.waitUntil("pier_morning", "approved");
        assertThat(buyer.waitUntil("pier_evening", "rejected").toString())
                .contains("The band is not named.")
                .doesNotContain("Second time");
        var log = AuditLogScreen.about(browser, portal, Person.PRIYA, "pier");
        assertThat(log.sentences())
                .anyMatch(it -> it.startsWith("Priya Nair rejected creative Pier dance, evening"))
                .anyMatch(it -> it.startsWith("Priya Nair approved creative Pier dance, morning"))
                .anyMatch(it -> it.contains("sent creative Pier dance, evening"));
    }

    @Test
    @Defends(Attack.FOREIGN_CONTENT)
    void foreign_code_runs_on_an_origin_of_its_own_and_reaches_nothing_of_ours(Browser browser, Portal portal) {
        var token = portal.at("harbour", "/me/token");
        var sent = new BuyerMachine(portal).sendBanner("burglar", "Burglar", INTRUDER.formatted(token));
        assertThat(sent).isEqualTo("pending_review");

        var creative =
                CreativesScreen.about(browser, portal, Person.PRIYA, "burglar").open("Burglar");
        assertThat(URI.create(creative.previewAddress()).getAuthority())
                .startsWith("preview.")
                .isNotEqualTo(URI.create(browser.address()).getAuthority());
        assertThat(creative.previewSandbox()).isEqualTo("allow-scripts");
        assertThat(creative.previewSays("origin"))
                .isEqualTo("origin: null, page: SecurityError, address: SecurityError, cookies: SecurityError,"
                        + " storage: SecurityError, portal: connect-src");
    }

    @Test
    void a_picture_is_shown_as_it_is_kept_without_asking_the_buyer_for_it(Browser browser, Portal portal) {
        var name = "Fenwick Rail, winter by the window, 300 × 250";
        var creative =
                CreativesScreen.about(browser, portal, Person.LARS, "winter").open(name);

        assertThat(URI.create(creative.previewedPicture()).getHost()).isEqualTo("preview.localhost");
    }

    @Test
    void of_two_reviewers_at_once_the_second_is_told_who_was_faster(Browser first, Browser second, Portal portal) {
        new BuyerMachine(portal).sendBanner("regatta", "Regatta", "<b>Row</b>");
        var early =
                CreativesScreen.about(first, portal, Person.PRIYA, "regatta").open("Regatta");
        var late = CreativesScreen.about(second, portal, Person.TOM, "regatta").open("Regatta");
        assertThat(late.shows("Priya Nair has this creative open")).isTrue();

        late.startRejecting().tellBuyer("The date is missing.");
        early.approve();
        early.told("Regatta approved.");
        late.reject().titled("Decided already");

        assertThat(late.shows("Your decision was not saved, and nothing was overwritten."))
                .isTrue();
        assertThat(late.shows("Priya Nair approved it")).isTrue();
        assertThat(late.shows("The date is missing.")).isTrue();
        late.follow("Look at it as it is now");
        assertThat(late.titled("Regatta").shows("approved it")).isTrue();
        assertThat(AuditLogScreen.about(second, portal, Person.TOM, "regatta").sentences())
                .noneMatch(it -> it.contains("rejected"));
    }

    @Test
    void a_viewer_sees_the_creative_and_nothing_to_press(Browser browser, Portal portal) {
        new BuyerMachine(portal).sendBanner("lighthouse", "Lighthouse", "<b>Shine</b>");
        var creative = CreativesScreen.about(browser, portal, Person.LARS, "lighthouse")
                .open("Lighthouse");

        assertThat(creative.previewSays("Shine")).isEqualTo("Shine");
        assertThat(creative.tellsThatCodeLeft()).isFalse();
        assertThat(creative.actions()).containsExactly("It waits for a reviewer.");
    }
}
