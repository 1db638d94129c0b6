package app.masthead.creatives.review;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.MAX;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AssignmentTests extends ReviewPageTest {

    @Test
    void somebody_takes_a_creative_on_and_everybody_sees_it() {
        var path = waiting("one");

        var answer = assign(path, "me", RITA);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(path + "?buyer=" + buyer.id());
        assertThat(page(path, CLEO).select(".review__desk").text()).contains("Assigned to Rita");
        assertThat(page(path, RITA).select(".review__desk").text()).contains("Assigned to you");
        assertThat(ids("&assigned=me", RITA)).isEqualTo("one");
        assertThat(ids("&assigned=" + RITA.id(), BOB)).isEqualTo("one");
        assertThat(ids("&assigned=nobody", RITA)).isEmpty();
        assertThat(audit(path)).last().isEqualTo("person Rita workflow.step.assigned");
        assertThat(step(path, "assigned_to::text")).isEqualTo(RITA.id().toString());
    }

    @Test
    void it_is_handed_on_and_given_back() {
        var path = waiting("one");

        assign(path, BOB.id().toString(), RITA);
        assertThat(page(path, RITA).select(".review__desk").text()).contains("Assigned to Bob");
        assign(path, "nobody", BOB);

        assertThat(page(path, RITA).select(".review__desk").text()).contains("Assigned to nobody");
        assertThat(step(path, "coalesce(assigned_to::text, 'nobody')")).isEqualTo("nobody");
    }

    @Test
    void to_whom_it_is_assigned_already_it_is_assigned_once() {
        var path = waiting("one");

        assign(path, "me", RITA);
        assign(path, "me", RITA);

        assertThat(audit(path)).filteredOn(it -> it.endsWith("assigned")).hasSize(1);
    }

    @Test
    void whoever_looks_at_it_meanwhile_may_still_decide() {
        var path = waiting("one");
        var seen = version(path);

        assign(path, BOB.id().toString(), RITA);

        assertThat(version(path)).isEqualTo(seen);
        assertThat(decide(path, "approval", RITA)).hasStatus(303);
    }

    @Test
    void only_those_who_decide_can_be_asked_to() {
        var path = waiting("one");

        assertThat(assign(path, CLEO.id().toString(), RITA)).hasStatus(409);
        assertThat(assign(path, MAX.id().toString(), RITA)).hasStatus(409);
        assertThat(assign(path, DAN.id().toString(), RITA)).hasStatus(409);
        assertThat(assign(path, "me", CLEO)).hasStatus(403);
        assertThat(assign(path, "somebody", RITA)).hasStatus(400);
        assertThat(step(path, "coalesce(assigned_to::text, 'nobody')")).isEqualTo("nobody");
    }

    @Test
    void what_is_decided_is_not_assigned_any_more() {
        var path = waiting("one");
        decide(path, "approval", RITA);

        assertThat(assign(path, "me", RITA)).hasStatus(409);
        assertThat(page(path, RITA).select(".review__desk")).isEmpty();
        assertThat(assign("/creatives/" + buyer.id() + "/none", "me", RITA)).hasStatus(404);
    }

    @Test
    void what_waits_too_long_is_overdue_in_the_list_and_on_its_page() {
        var path = waiting("one");
        waiting("two");
        rule("2");
        sentHoursAgo(path, 3);

        assertThat(ids("&overdue=yes", RITA)).isEqualTo("one");
        assertThat(page("/creatives?buyer=" + buyer.id(), RITA)
                        .select("tbody .overdue")
                        .eachText())
                .containsExactly("Overdue");
        assertThat(page(path, RITA).select(".review__desk .pill").text()).isEqualTo("was due 1 h ago");

        rule("null");
        assertThat(ids("&overdue=yes", RITA)).isEmpty();
        assertThat(page(path, RITA).select(".review__desk .pill")).isEmpty();
    }

    private MvcTestResult assign(String path, String to, CastMember by) {
        return mvc.post()
                .uri(path + "/assignment?buyer=" + buyer.id())
                .with(as(by))
                .with(csrf())
                .param("to", to)
                .exchange();
    }

    private String ids(String more, CastMember reader) {
        return page("/creatives?buyer=" + buyer.id() + more, reader)
                .select("tbody th .table__id")
                .text();
    }

    private String step(String path, String column) {
        return cast.inTenant(
                "acme", database -> database.sql("select " + column + " from workflow_step where subject_id = :subject")
                        .param("subject", path.replace("/creatives/", ""))
                        .query(String.class)
                        .single());
    }

    private void rule(String hours) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into review_rule (tenant_id, decide_within_hours) values (current_tenant(), %1$s)
                        on conflict (tenant_id) do update set decide_within_hours = %1$s""".formatted(hours)).update());
    }

    private void sentHoursAgo(String path, int hours) {
        cast.inTenant("acme", database -> database.sql("""
                        update creative set submitted_at = now() - make_interval(hours => :hours, mins => 5)
                         where principal_id = :buyer and creative_id = :id""")
                .param("hours", hours)
                .param("buyer", buyer.id())
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .update());
    }
}
