package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Listeners;
import e2e.support.Person;
import e2e.support.Portal;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A list of creatives that stays open while colleagues decide what is in it. */
@Journey
class LiveListJourney {

    @Test
    void ticks_stay_while_colleagues_decide_and_are_counted_anew(Browser first, Browser second, Portal portal) {
        var buyer = new BuyerMachine(portal);
        for (var name : new String[] {"one", "two", "three"}) {
            buyer.sendBanner("ticks_" + name, "Ticks " + name, "<b>" + name + "</b>");
        }
        var tom = CreativesScreen.about(second, portal, Person.TOM, "ticks")
                .pick("Ticks one")
                .pick("Ticks two");
        assertThat(tom.offers("2 selected")).isTrue();

        CreativesScreen.about(first, portal, Person.PRIYA, "ticks")
                .open("Ticks three")
                .approve();
        second.until(() -> tom.names().size() == 2);
        assertThat(tom.picked()).containsExactly("Ticks one", "Ticks two");
        assertThat(tom.offers("2 selected")).isTrue();

        CreativesScreen.about(first, portal, Person.PRIYA, "ticks")
                .open("Ticks two")
                .approve();
        second.until(() -> tom.offers("1 selected"));
        assertThat(tom.picked()).containsExactly("Ticks one");

        buyer.sendBanner("ticks_four", "Ticks four", "<b>4</b>");
        tom.unpick("Ticks one");
        second.until(() -> tom.names().size() == 2);
        assertThat(tom.offers("1 selected")).isFalse();
    }

    @Test
    void what_happened_while_nobody_looked_is_seen_with_the_next_look(Browser first, Browser second, Portal portal) {
        new BuyerMachine(portal).sendBanners("Covered", 2);
        var lars = CreativesScreen.about(second, portal, Person.LARS, "covered");
        second.window().cover(true);

        CreativesScreen.about(first, portal, Person.PRIYA, "covered")
                .open("Covered 0")
                .approve()
                .told("Covered 0 approved.");
        assertThat(lars.names()).as("nobody is told").hasSize(2);
        second.window().cover(false);

        second.until(() -> lars.names().equals(List.of("Covered 1")));
    }

    @Test
    void whoever_has_too_many_windows_sees_what_happened_a_little_later(Browser first, Browser second, Portal portal) {
        var buyer = new BuyerMachine(portal);
        buyer.sendBanner("windows_1", "Windows one", "<b>1</b>");
        buyer.sendBanner("windows_2", "Windows two", "<b>2</b>");
        CreativesScreen.about(second, portal, Person.LARS, "windows");
        try (var others = new Listeners(portal, Person.LARS)) {
            var lars = CreativesScreen.about(second, portal, Person.LARS, "windows");
            assertThat(lars.names()).hasSize(2);

            CreativesScreen.about(first, portal, Person.PRIYA, "windows")
                    .open("Windows one")
                    .approve();

            Awaitility.await().atMost(Duration.ofSeconds(50)).until(() -> lars.names()
                    .equals(List.of("Windows two")));
            assertThat(others).isNotNull();
        }
    }
}
