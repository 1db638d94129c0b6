package app.masthead.access.people;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Mailbox;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class InvitePageTests extends PeopleTest {

    @Autowired
    private Mailbox mailbox;

    private Map<String, String> form(String email) {
        return new HashMap<>(Map.of("name", "Uma Prins", "email", email, "role", "editor", "note", "Welcome aboard"));
    }

    @Test
    void whoever_is_invited_gets_a_mail_with_a_link_to_the_tenants_own_host() {
        var email = "uma@" + tenant.id() + ".example";

        var answer = send("/settings/people/new", "/settings/people", form(email));

        assertThat(answer).hasStatus(303);
        var mail = mailbox.latest(email);
        assertThat(mail.subject()).isEqualTo(ana.name() + " invites you to Testing Times");
        assertThat(mail.text()).contains("Editor", "Welcome aboard", "7 days");
        assertThat(mail.link().getHost()).isEqualTo(tenant.id() + ".localhost");
        assertThat(tenant.read("select role || ' ' || status from app_user where email = '" + email + "'"))
                .isEqualTo("editor invited");
        assertThat(lastOperation()).isEqualTo("access.invited");
    }

    @Test
    void of_the_link_only_a_digest_is_kept() {
        var email = "uma@" + tenant.id() + ".example";
        send("/settings/people/new", "/settings/people", form(email));
        var token = mailbox.latest(email).link().getPath().substring("/accept/".length());

        assertThat(token).hasSize(43);
        assertThat(tenant.read("select i::text from invitation i")).doesNotContain(token);
        assertThat(tenant.read("select (token_sha256 = sha256(cast('" + token + "' as bytea)))::text from invitation"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' ', Enter a name.",
        "email, uma, Enter an e-mail address",
        "email, uma@localhost, Enter an e-mail address",
        "email, 'uma@a.example,una@a.example', Enter an e-mail address",
        "role, owner, Choose a role.",
    })
    void what_is_wrong_is_said_at_the_field(String field, String value, String sentence) {
        var form = form("uma@" + tenant.id() + ".example");
        form.put(field, value);

        var answer = send("/settings/people/new", "/settings/people", form);

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".field__error").text()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"active, is here already", "invited, is invited already", "deactivated, Reactivate them instead"})
    void nobody_is_invited_twice(String status, String sentence) {
        var bob = tenant.person("Bob", "viewer", status);

        var answer = send(
                "/settings/people/new", "/settings/people", form(bob.email().toUpperCase(Locale.ROOT)));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".field__error").text()).contains(sentence);
    }

    @Test
    void somebody_of_another_tenant_can_be_invited_and_stays_there_as_well() {
        assertThat(send("/settings/people/new", "/settings/people", form(ADA.email())))
                .hasStatus(303);
    }

    @Test
    void there_are_no_more_people_than_the_installation_allows() {
        most(2);
        assertThat(send("/settings/people/new", "/settings/people", form("one@" + tenant.id() + ".example")))
                .hasStatus(303);

        var answer = send("/settings/people/new", "/settings/people", form("two@" + tenant.id() + ".example"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".error-summary").text()).contains("may have 2 people");
    }

    @Test
    void two_names_are_not_joined_to_one_that_nobody_typed() {
        var twice = mvc.post()
                .uri("/settings/people")
                .param("name", "Uma", "Prins")
                .param("email", "uma@" + tenant.id() + ".example")
                .param("role", "viewer")
                .with(as(ana))
                .with(csrf())
                .exchange();

        assertThat(twice).hasStatus(400);
        assertThat(tenant.read("select count(*)::text from app_user where email like 'uma@%'"))
                .isEqualTo("0");
    }

    @Test
    void several_are_invited_together() {
        var lines = "Uma Prins <uma@" + tenant.id() + ".example>\n\nbo.lind@" + tenant.id() + ".example\n";

        var answer =
                send("/settings/people/several", "/settings/people/several", Map.of("people", lines, "role", "viewer"));

        assertThat(answer).hasStatus(303);
        assertThat(tenant.read(
                        "select string_agg(name, ', ' order by lower(name)) from app_user where status = 'invited'"))
                .isEqualTo("bo lind, Uma Prins");
        assertThat(mailbox.count("bo.lind@" + tenant.id() + ".example")).isOne();
    }

    @Test
    void each_line_tells_what_is_wrong_with_it_and_nobody_is_invited() {
        var bob = tenant.person("Bob", "viewer", "active");
        var lines = String.join(
                "\n", "uma@" + tenant.id() + ".example", "no address", bob.email(), "UMA@" + tenant.id() + ".example");

        var answer =
                send("/settings/people/several", "/settings/people/several", Map.of("people", lines, "role", "viewer"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("tbody td").eachText())
                .containsExactly("Can be invited", "No e-mail address", "Here already", "Stands here twice");
        assertThat(document(answer).select("textarea").text()).contains("no address");
        assertThat(tenant.read("select count(*)::text from app_user where status = 'invited'"))
                .isEqualTo("0");
    }

    @Test
    void at_most_twenty_are_invited_at_once() {
        var lines = IntStream.range(0, 21)
                .mapToObj(i -> "p" + i + "@" + tenant.id() + ".example")
                .collect(Collectors.joining("\n"));

        assertThat(send(
                        "/settings/people/several",
                        "/settings/people/several",
                        Map.of("people", lines, "role", "viewer")))
                .hasStatus(422);
    }

    private void most(int number) {
        cast.inInstallation(database -> database.sql(
                        "update tenant set max_users = " + number + " where tenant_id = '" + tenant.id() + "'")
                .update());
    }
}
