package app.masthead.buyers.tokens;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.LinkedMultiValueMap;

/** How tokens are made, and that a token is seen once and never again. */
@ExtendWith(OutputCaptureExtension.class)
class TokenPageTests extends TokenPageTest {

    @Test
    void a_new_token_is_shown_once_and_lets_its_buyer_in() {
        var form = asked("Production");
        var answer = post(page + "/tokens", form);
        var token = shown(answer);

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(token).matches("mh_[A-Za-z0-9]{6}_[A-Za-z0-9_-]{43}");
        assertThat(api(token)).isEqualTo(200);
        assertThat(page(page).select(".card:has(#tokens)").text())
                .contains("Production " + token.substring(0, 9) + "…");

        var again = post(page + "/tokens", form);
        assertThat(again).hasStatus(409);
        assertThat(page(again).select("main").text())
                .contains("This token was made already", "Production was shown once");
        assertThat(page(again).select("main a").eachAttr("href")).contains(action("Revoke Production"));
        assertThat(page(again).html() + page(page).html()).doesNotContain(token);
        assertThat(page(page).select(".card:has(#tokens) .rows__title").eachText())
                .filteredOn(it -> it.startsWith("Production"))
                .hasSize(1);
    }

    @Test
    void a_form_that_says_something_else_by_now_makes_nothing_and_says_so() {
        var form = asked("Productoin");
        post(page + "/tokens", form);
        form.set("name", "Production");

        var again = page(post(page + "/tokens", form));

        assertThat(again.select("main").text())
                .contains("It made Productoin, and makes one token only", "Nothing was made of what it says now");
        assertThat(again.select("main a").eachAttr("href")).contains(page + "/tokens/new");
        assertThat(page(page).select(".card:has(#tokens)").text()).doesNotContain("Production");
    }

    @Test
    void a_token_that_ended_since_has_nothing_to_be_revoked() {
        var form = asked("Ended");
        post(page + "/tokens", form);
        post(action("Revoke Ended"));

        var again = post(page + "/tokens", form);

        assertThat(again).hasStatus(409);
        assertThat(page(again).select("main a[href$=revocation], main a[href$=rotation]"))
                .isEmpty();
    }

    @Test
    void a_token_is_in_no_log_and_in_no_table(CapturedOutput output) {
        var token = shown(post(page + "/tokens", asked("Secretive")));
        api(token);

        assertThat(output).doesNotContain(token.substring(10));
        assertThat(text("select string_agg(audit_log::text, ' ') from audit_log"))
                .doesNotContain(token.substring(10));
        assertThat(text("select string_agg(principal_token::text, ' ') from principal_token"))
                .doesNotContain(token.substring(10));
        assertThat(text("select encode(token_sha256, 'hex') from principal_token where name = 'Secretive' limit 1"))
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name, Enter a name",
        "expires, 2026-02-30, expires, Enter a day that exists",
        "expires, tomorrow, expires, Enter a day that exists",
        "expires, 2020-01-01, expires, Enter today or a later day",
        "expires, 2999-01-01, expires, Enter a day within 10 years",
    })
    void what_makes_no_token_is_said_at_its_field(String field, String typed, String at, String problem) {
        var form = asked("Kept");
        form.set(field, typed);

        var answer = post(page + "/tokens", form);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary a[href=#" + at + "]").text())
                .contains(problem);
    }

    @Test
    void a_token_works_to_the_end_of_its_last_day() {
        var form = asked("Today");
        form.set("expires", LocalDate.now(ZoneId.of("Europe/Berlin")).toString());

        assertThat(api(shown(post(page + "/tokens", form)))).isEqualTo(200);
    }

    @Test
    void nobody_has_more_tokens_than_one_can_keep_apart() {
        change("""
                insert into principal_token (tenant_id, id, principal_id, name, prefix, token_sha256)
                select current_tenant(), gen_random_uuid(), '%s', 'Many', 'mh_many', sha256(gen_random_uuid()::text::bytea)
                  from generate_series(1, 19)""".formatted(page.substring(8)));

        var answer = post(page + "/tokens", asked("One more"));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary").text()).contains("has 20 tokens that work");
    }

    @Test
    void whoever_only_looks_sees_no_way_to_any_of_it() {
        assertThat(page(get(page, CLEO)).select("a[href*='/tokens/']")).isEmpty();
        assertThat(get(page + "/tokens/new", CLEO)).hasStatus(403);
        assertThat(post(page + "/tokens", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
    }
}
