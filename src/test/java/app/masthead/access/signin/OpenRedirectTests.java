package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;

/** Nobody is led away from the portal by where they said they were going. */
class OpenRedirectTests extends SignInTest {

    @Test
    @Defends(Attack.OPEN_REDIRECT)
    void the_sign_in_page_leads_on_to_paths_of_ours_alone() {
        var ada = visitor();
        assertThat(OpenRedirects.vectors()).allSatisfy(vector -> {
            var links = ada.get(at("acme", "/sign-in?return=" + encoded(vector)))
                    .page()
                    .select("a[href^=/sign-in/start/]")
                    .eachAttr("href");
            assertThat(links).as(vector).isNotEmpty().allMatch(it -> it.endsWith("?return=/") || it.endsWith("%2F"));
        });
    }

    @Test
    @Defends(Attack.OPEN_REDIRECT)
    void a_finished_sign_in_leads_home_when_the_goal_was_none_of_ours() {
        assertThat(OpenRedirects.vectors()).allSatisfy(vector -> {
            var ada = visitor();
            var answer = ada.get(identify(ada, begin(ada, "acme", vector), ADA.email()));
            assertThat(answer.location()).as(vector).isEqualTo("/");
        });
    }

    @Test
    @Defends(Attack.OPEN_REDIRECT)
    void neither_does_the_sign_in_page_lead_somebody_away_who_is_in_already() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());

        assertThat(OpenRedirects.vectors())
                .allSatisfy(vector -> assertThat(ada.get(at("acme", "/sign-in?return=" + encoded(vector)))
                                .location())
                        .as(vector)
                        .isEqualTo("/"));
    }
}
