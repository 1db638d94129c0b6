package e2e.release;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.PersonMenu;
import e2e.pages.Screen;
import e2e.support.Authenticator;
import e2e.support.Browser;
import e2e.support.Journey;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first minutes of an installation: its log says how to become its super-admin. */
@Journey
class FirstStartJourney {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/set-up/[\\w-]+");

    @Test
    void whoever_reads_the_log_becomes_the_super_admin_once(Browser browser, Browser late) throws Exception {
        try (var database = ExternalDatabase.start();
                var portal = ReleasedJar.start(port -> database.settingsAt(port));
                var laptop = Authenticator.of(browser)) {
            assertThat(portal.health()).isEqualTo(200);
            var link = LINK.matcher(portal.output())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();

            browser.visit(link);
            var page = new Screen(browser);
            page.fill("Name", "Olga Berg");
            page.fill("E-mail address", "olga@ads.example");
            page.press("Make a passkey and go in");
            browser.until(() -> browser.path().equals("/console"));
            assertThat(laptop.passkeys()).isOne();
            assertThat(new PersonMenu(browser).name()).isEqualTo("Olga Berg");

            late.visit(link);
            assertThat(new Screen(late).shows("This link does not work")).isTrue();
            late.complaints();
        }
    }
}
