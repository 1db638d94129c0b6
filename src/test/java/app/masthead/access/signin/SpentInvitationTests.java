package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The link of an invitation is good once, and only as long as nothing takes its place. */
class SpentInvitationTests extends PeopleSignInTest {

    @Test
    @Defends(Attack.GUESSING)
    void links_that_are_good_for_nothing_all_lead_to_the_same_page() {
        var used = spent("update invitation set used_at = now()");
        var revoked = spent("update invitation set revoked_at = now()");
        var expired = spent(
                "update invitation set created_at = now() - interval '9 days', expires_at = now() - interval '2 days'");
        var elsewhere = invitation("globex", invited("globex"));
        var madeUp = "/accept/" + UUID.randomUUID();

        var answers = Stream.of(used, revoked, expired, elsewhere, madeUp)
                .map(link -> visitor().get(at("acme", link)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
        assertThat(answers.stream()
                        .map(it -> it.page().select("main h1 + p").text())
                        .distinct())
                .singleElement()
                .asString()
                .startsWith("This link does not work.");
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_twenty_who_take_it_up_at_once_exactly_one_comes_in() throws Exception {
        var uma = invited("acme");
        var link = invitation("acme", uma);
        run(
                "acme",
                "update invitation set any_address = true where user_id = (select id from app_user where email = :value)",
                uma);
        var ways = IntStream.range(0, 20).mapToObj(number -> {
            var visitor = visitor();
            takeUp(visitor, "acme", link);
            var answer = identify(
                    visitor, begin(visitor, "acme"), "uma." + number + "." + UUID.randomUUID() + "@many.example");
            return (Callable<String>) () -> visitor.get(answer).location();
        });

        List<Callable<String>> ready = ways.toList();
        try (var all = Executors.newFixedThreadPool(20)) {
            assertThat(all.invokeAll(ready))
                    .extracting(Future::resultNow)
                    .filteredOn("/"::equals)
                    .hasSize(1);
        }
        assertThat(identities("acme", uma)).isOne();
    }

    @Test
    void a_link_that_was_sent_again_replaces_the_one_before() {
        var uma = invited("acme");
        var first = invitation("acme", uma);

        assertThat(press(ADA, "/settings/people/" + id("acme", uma) + "/invitation"))
                .hasStatus(303);
        var second = mailed("acme", uma);

        assertThat(visitor().get(at("acme", first)).status()).isEqualTo(404);
        assertThat(visitor().get(at("acme", second)).status()).isEqualTo(200);
    }

    @Test
    void a_link_that_was_revoked_or_whose_person_was_removed_is_gone() {
        var uma = invited("acme");
        var una = invited("acme");
        var revoked = invitation("acme", uma);
        var removed = invitation("acme", una);

        press(ADA, "/settings/people/" + id("acme", uma) + "/invitation/revocation");
        press(ADA, "/settings/people/" + id("acme", una) + "/removal");

        assertThat(visitor().get(at("acme", revoked)).status()).isEqualTo(404);
        assertThat(visitor().get(at("acme", removed)).status()).isEqualTo(404);
        assertThat(person("acme", una)).isEqualTo("nobody");
    }

    private String spent(String how) {
        var email = invited("acme");
        var link = invitation("acme", email);
        run("acme", how + " where user_id = (select id from app_user where email = :value)", email);
        return link;
    }
}
