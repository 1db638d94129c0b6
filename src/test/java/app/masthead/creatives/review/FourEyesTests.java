package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That nobody decides what an action of their own sent, where the tenant wants two people to see it. */
class FourEyesTests extends ReviewPageTest {

    @AfterEach
    void anybodyDecidesAgain() {
        rule(false);
    }

    @Test
    void whoever_made_the_token_does_not_decide_what_came_with_it() {
        rule(true);
        tokenMadeBy(RITA);
        var path = waiting("one");

        var page = page(path, RITA);
        assertThat(page.select(".review__actions button").eachText()).noneMatch(it -> it.startsWith("Approve"));
        assertThat(page.select("#rejection, #changes")).isEmpty();
        assertThat(page.select(".notice").text()).contains("Somebody else has to decide this creative");
        assertThat(decide(path, "approval", RITA)).hasStatus(409);
        assertThat(decide(path, "rejection", RITA, "reason", "policy_revocation"))
                .hasStatus(409);
        assertThat(decisions(path)).containsExactly("pending_review");

        assertThat(page(path, ADA).select(".notice"))
                .as("it is not held either")
                .isEmpty();
        assertThat(decide(path, "approval", ADA)).hasStatus(303);
    }

    @Test
    void taking_it_out_of_use_is_everybodys_right() {
        rule(true);
        tokenMadeBy(RITA);
        var path = waiting("one");
        decide(path, "approval", ADA);

        assertThat(decide(path, "suspension", RITA, "reason", "policy_revocation"))
                .hasStatus(303);
        assertThat(decide(path, "restoration", RITA)).hasStatus(409);
        assertThat(decide(path, "archive", RITA)).hasStatus(303);
    }

    @Test
    void without_the_rule_and_with_a_colleagues_token_anybody_decides() {
        tokenMadeBy(RITA);
        assertThat(decide(waiting("one"), "approval", RITA)).hasStatus(303);

        rule(true);
        tokenMadeBy(ADA);
        assertThat(decide(waiting("two"), "approval", RITA)).hasStatus(303);
    }

    private void tokenMadeBy(CastMember person) {
        cast.inTenant("acme", database -> database.sql(
                        "update principal_token set created_by = :person where principal_id = :buyer")
                .param("person", person.id().toString())
                .param("buyer", buyer.id())
                .update());
    }

    private void rule(boolean fourEyes) {
        cast.inTenant(
                "acme", database -> database.sql("""
                        insert into review_rule (tenant_id, four_eyes) values (current_tenant(), :on)
                        on conflict (tenant_id) do update set four_eyes = excluded.four_eyes""").param("on", fourEyes).update());
    }
}
