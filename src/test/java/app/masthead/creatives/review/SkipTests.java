package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import java.net.URI;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a reviewer puts off, holds, lets go, and has at hand already. */
class SkipTests extends ReviewPageTest {

    @Test
    void what_is_skipped_comes_again_when_nothing_else_waits_and_is_free_for_colleagues() {
        var one = waiting("one");
        var two = waiting("two");
        waiting("three");
        page(one, RITA);

        assertThat(post(one, "/skip", RITA)).satisfies(leadsTo("two"));
        assertThat(page(one, ADA).select(".notice")).isEmpty();
        page("/creatives/" + buyer.id() + "/three", ADA);
        assertThat(decide(two, "approval", RITA)).satisfies(leadsTo("one"));
    }

    @Test
    void what_is_skipped_is_skipped_for_one_person_alone() {
        var one = waiting("one");
        waiting("two");
        post(one, "/skip", RITA);

        assertThat(decide("/creatives/" + buyer.id() + "/two", "approval", ADA)).satisfies(leadsTo("one"));
    }

    @Test
    void the_last_one_left_leads_to_the_list_and_nobody_but_reviewers_skips() {
        var one = waiting("one");

        assertThat(post(one, "/skip", RITA).getResponse().getRedirectedUrl())
                .isEqualTo("/creatives?buyer=" + buyer.id());
        assertThat(post(one, "/skip", CLEO)).hasStatus(403);
        assertThat(post("/creatives/nobody/nothing", "/skip", RITA)).hasStatus(404);
    }

    @Test
    void a_creative_is_held_anew_and_let_go_by_whoever_holds_it() {
        var one = waiting("one");
        assertThat(post(one, "/claim", RITA)).hasStatus(204);
        assertThat(page(one, ADA).select(".notice").text()).contains("Rita has this creative open");

        post(one, "/release", ADA);
        assertThat(page(one, CLEO).select(".notice").text()).contains("Rita");
        assertThat(post(one, "/release", RITA)).hasStatus(204);
        assertThat(page(one, CLEO).select(".notice")).isEmpty();
        assertThat(post(one, "/claim", CLEO)).hasStatus(403);
    }

    @Test
    void a_window_that_keeps_its_creative_does_not_let_go_of_what_another_has_open() {
        var one = waiting("one");
        var two = waiting("two");
        page(one, RITA);
        page(two, RITA);

        assertThat(post(one, "/claim", RITA)).hasStatus(204);

        assertThat(page(two, CLEO).select(".notice").text()).contains("Rita has this creative open");
        assertThat(page(one, CLEO).select(".notice").text()).contains("Rita has this creative open");
        post(one, "/claim", ADA);
        assertThat(page(one, CLEO).select(".notice").text()).contains("Rita has this creative open");
        assertThat(post("/creatives/nobody/nothing", "/claim", RITA)).hasStatus(404);
    }

    @Test
    void a_browser_that_has_the_next_one_already_is_told_to_show_it_and_holds_it() {
        var one = waiting("one");
        var two = waiting("two");
        var ahead = two + "?buyer=" + buyer.id();
        mvc.get()
                .uri(URI.create(ahead))
                .with(as(RITA))
                .header("Purpose", "prefetch")
                .exchange();
        assertThat(page(two, CLEO).select(".notice")).as("only fetched").isEmpty();

        var answer = mvc.post()
                .uri(URI.create(one + "/approval?buyer=" + buyer.id()))
                .with(as(RITA))
                .with(csrf())
                .header("Ahead", ahead)
                .param("version", version(one))
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Ahead")).isEqualTo(ahead);
        assertThat(document(answer).select("#flash").text()).contains("approved.", "Undo");
        assertThat(document(answer).select("#review")).isEmpty();
        assertThat(page(two, CLEO).select(".notice").text()).contains("Rita");
    }

    @Test
    void a_browser_that_has_another_one_is_sent_to_the_right_one() {
        var one = waiting("one");
        waiting("two");

        var answer = mvc.post()
                .uri(URI.create(one + "/approval?buyer=" + buyer.id()))
                .with(as(RITA))
                .with(csrf())
                .header("Ahead", "/creatives/" + buyer.id() + "/three")
                .param("version", version(one))
                .exchange();

        assertThat(answer).satisfies(leadsTo("two"));
    }

    private ThrowingConsumer<MvcTestResult> leadsTo(String creative) {
        return answer -> assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo("/creatives/" + buyer.id() + "/" + creative + "?buyer=" + buyer.id());
    }

    private MvcTestResult post(String path, String step, CastMember person) {
        return mvc.post()
                .uri(URI.create(path + step + "?buyer=" + buyer.id()))
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
