package app.masthead.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** A button that is pressed twice. */
class RenewedTwiceTests extends PeopleTest {

    @RepeatedTest(3)
    void of_two_links_that_are_asked_for_at_once_the_second_takes_the_place_of_the_first() throws Exception {
        var bob = tenant.person("Bob", "editor", "invited");
        Callable<Integer> press = () -> press("/settings/people/" + bob.id() + "/invitation")
                .getResponse()
                .getStatus();

        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(Collections.nCopies(4, press)))
                    .extracting(Future::get)
                    .containsOnly(303);
        }

        assertThat(tenant.read("select count(*)::text from invitation where revoked_at is null"))
                .isEqualTo("1");
    }
}
