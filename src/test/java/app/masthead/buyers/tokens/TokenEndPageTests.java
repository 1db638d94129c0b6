package app.masthead.buyers.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How tokens end: revoked, replaced, or by themselves. */
class TokenEndPageTests extends TokenPageTest {

    @Test
    void a_revoked_token_is_refused_from_the_next_request_on() {
        var token = shown(post(page + "/tokens", asked("Trading desk")));
        var revocation = action("Revoke Trading desk");
        assertThat(api(token)).isEqualTo(200);
        assertThat(page(revocation).select("main").text())
                .contains("Revoke Trading desk?", token.substring(0, 9) + "…");

        assertThat(post(revocation)).hasStatus(303).hasHeader("Location", page);

        assertThat(api(token)).isEqualTo(401);
        assertThat(cast.latestOperations("acme")).endsWith("buyers.token.revoked");
        assertThat(post(revocation)).hasStatus(303).hasHeader("Location", page);
        assertThat(get(revocation)).hasStatus(409);
        assertThat(page(page).select(".card:has(#history)").text().split("revoked a token"))
                .hasSize(2);
    }

    @Test
    void a_token_that_ends_is_refused_from_then_on() {
        var token = shown(post(page + "/tokens", asked("Short")));
        change(
                "update principal_token set created_at = now() - interval '2 days', expires_at = now() where name = 'Short'");

        assertThat(api(token)).isEqualTo(401);
        assertThat(page(page).select(".card:has(#tokens) a[href$=revocation]")).hasSize(1);
    }

    @Test
    void a_token_that_is_replaced_goes_on_for_as_long_as_was_said() {
        var old = shown(post(page + "/tokens", asked("Agent")));
        var form = filled(page(action("Replace Agent")), FORM);
        form.set("grace", "hour");
        form.set("expires", "");
        var token = shown(post(action("Replace Agent"), form));

        assertThat(api(old)).isEqualTo(200);
        assertThat(api(token)).isEqualTo(200);
        assertThat(text("select extract(epoch from expires_at - now())::int / 60 from principal_token where prefix = '"
                        + old.substring(0, 9) + "'"))
                .isIn("59", "60");
        assertThat(page(page).select(".card:has(#history)").text())
                .contains("replaced a token of buyer", old.substring(0, 9), token.substring(0, 9));
    }

    @Test
    void a_token_can_be_replaced_at_once_and_ends_no_later_than_before() {
        var old = shown(post(page + "/tokens", asked("Agent")));
        var rotation = action("Replace Agent");
        var form = filled(page(rotation), FORM);
        form.set("grace", "none");
        var token = shown(post(rotation, form));

        assertThat(api(old)).isEqualTo(401);
        assertThat(api(token)).isEqualTo(200);
        var again = post(rotation, form);
        assertThat(again).hasStatus(409);
        assertThat(page(again).select("main").text()).contains("This token was made already");

        change(
                "update principal_token set expires_at = now() + interval '2 hours' where revoked_at is null and name = 'Agent'");
        var ending = filled(page(action("Replace Agent")), FORM);
        ending.set("grace", "month");
        post(action("Replace Agent"), ending);
        assertThat(text(
                        "select count(*) from principal_token where name = 'Agent' and expires_at < now() + interval '3 hours'"
                                + " and principal_id = '" + page.substring(8) + "'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tokens", "Replace Agent"})
    void a_form_that_is_sent_twice_at_once_shows_its_token_in_one_answer_and_says_so_in_the_other(String made) {
        post(page + "/tokens", asked("Agent"));
        var address = made.startsWith("/") ? page + made : action(made);
        var form = filled(page(made.startsWith("/") ? address + "/new" : address), FORM);
        form.set("name", "Twice");
        if (!made.startsWith("/")) form.set("grace", "none");

        var answers =
                IntStream.range(0, 2)
                        .mapToObj(it -> CompletableFuture.supplyAsync(() -> post(address, form)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(it -> it.getResponse().getStatus()).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .extracting(it -> page(it).select("main h1").text())
                .containsExactlyInAnyOrder("The new token", "This token was made already");
    }
}
