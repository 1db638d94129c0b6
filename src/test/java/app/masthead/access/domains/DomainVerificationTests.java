package app.masthead.access.domains;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.TestNameServer;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A domain is proved by a record that a real name server gives out. */
class DomainVerificationTests extends DomainTest {

    @Test
    void the_page_shows_what_to_publish() {
        assertThat(mvc.get().uri(PATH).with(as(ana)))
                .hasStatusOk()
                .bodyText()
                .contains("_masthead-challenge." + domain, token(tenant), "Not verified");
    }

    @Test
    void it_is_verified_once_the_record_is_found() {
        publish(tenant);

        assertThat(check(ana)).hasStatus(303);

        assertThat(state(tenant)).isEqualTo("verified found");
        assertThat(lastOperation(tenant)).isEqualTo("domains.verified");
    }

    @Test
    void a_record_among_others_is_found_and_one_in_pieces_as_well() {
        var token = token(tenant);
        TestNameServer.publish("_masthead-challenge." + domain, "v=spf1 -all", " " + token + " ");

        check(ana);

        assertThat(state(tenant)).isEqualTo("verified found");
    }

    @Test
    void without_the_record_it_is_not() {
        check(ana);

        assertThat(state(tenant)).isEqualTo("pending absent");
    }

    @Test
    void with_another_value_it_is_not() {
        TestNameServer.publish("_masthead-challenge." + domain, "of-somebody-else");

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending other");
    }

    @Test
    void with_the_record_of_the_domain_itself_it_is_not() {
        TestNameServer.publish(domain, token(tenant));

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending absent");
    }

    @Test
    void a_name_server_that_fails_says_nothing() {
        TestNameServer.fail("_masthead-challenge." + domain);

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending unreachable");
    }

    @Test
    void one_that_does_not_answer_is_not_waited_for_long() {
        TestNameServer.silence("_masthead-challenge." + domain);
        var before = Instant.now();

        check(ana);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(state(tenant)).isEqualTo("pending unreachable");
    }

    @Test
    void nobody_asks_name_servers_all_the_time_through_us() {
        IntStream.range(0, 10).forEach(number -> assertThat(check(ana)).hasStatus(303));

        assertThat(check(ana)).hasStatus(429);
    }
}
