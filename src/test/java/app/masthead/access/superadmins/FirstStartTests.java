package app.masthead.access.superadmins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When the start of an installation prints a link, and how long that works. */
class FirstStartTests extends SetUpTest {

    @Test
    void another_start_makes_another_link_and_the_earlier_one_dies() {
        var earlier = printed();
        var later = printed();

        assertThat(visitor().get(earlier).status()).isEqualTo(404);
        assertThat(visitor().get(later).status()).isEqualTo(200);
    }

    @Test
    void a_link_dies_after_a_day() {
        var yesterday = new SuperAdminLinks(database, Clock.offset(clock, SuperAdminLinks.LIFE.negated()));
        var link = cast.inInstallation(
                        transaction -> start(unconfigured(), yesterday).link())
                .orElseThrow();

        assertThat(visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void the_link_dies_as_soon_as_anybody_can_sign_in() {
        var link = printed();
        eveCanSignIn();

        assertThat(visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void no_link_is_printed_where_somebody_can_sign_in() {
        eveCanSignIn();
        joined(visitor(), authenticator());

        assertThat(link()).isEmpty();
    }

    @Test
    void no_link_is_printed_where_the_settings_name_administrators() {
        assertThat(cast.<Optional<String>>inInstallation(
                        transaction -> start(configured, links).link()))
                .isEmpty();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_link_stands_in_the_log_as_a_warning(CapturedOutput output) {
        cast.inInstallation(transaction -> {
            start(unconfigured(), links).announce();
            return true;
        });

        assertThat(output.getOut()).containsPattern("WARN[^\\n]*Nobody can sign in to the console");
        assertThat(output.getOut()).contains(console("/set-up/"));
    }

    @Test
    void what_is_stored_of_the_link_opens_nothing() {
        var secret = printed().replaceAll(".*/", "");

        var stored =
                cast.inInstallation(database -> database.sql("select string_agg(l::text, ' ') from super_admin_link l")
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain(secret);
    }
}
