package app.masthead.access.saml;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an assertion says of a person is taken, cleaned or refused, and never breaks anything. */
class HostileAttributeTests extends SamlSignInTest {

    @BeforeEach
    void nobodyIsLinked() {
        run("delete from external_identity where connection_id = :id");
        run("delete from link_request where connection_id = :id");
        cast.inTenant("acme", database -> database.sql("""
                        insert into verified_domain (tenant_id, domain, token, verified_at, last_checked_at, last_finding)
                        values (current_tenant(), :domain, repeat('x', 43), now(), now(), 'found')
                        on conflict do nothing""")
                .param("domain", CLEO.email().substring(CLEO.email().indexOf('@') + 1))
                .update());
    }

    @AfterEach
    void usual() {
        change("acme", "config = '{}'");
        run("delete from link_request where connection_id = :id");
        cast.inTenant("acme", database -> database.sql("delete from verified_domain where domain = 'acme.example'")
                .update());
    }

    static Stream<String> names() {
        return Stream.of(
                "x".repeat(2_000),
                "Uma\tPrins",
                "\u202esnirP amU",
                "Uma\u2028Prins",
                "Uma\u0085Prins",
                "\u200b\u200d",
                "\ud83d\ude00".repeat(150),
                "   ",
                "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_beside_the_address_of_somebody_who_is_here(String name) {
        provider().say("displayName", name);

        assertThat(signedIn().location()).startsWith("/sign-in?problem=refused");
        assertThat(lastReason()).isEqualTo("not-confirmed");
    }

    static Stream<String> addresses() {
        return Stream.of(
                "u\u200bma@acme.example",
                "u\u00a0ma@acme.example",
                "uma@\u202eacme.example",
                "x".repeat(300) + "@acme.example",
                "<uma@acme.example>",
                "uma",
                " ");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_that_is_none(String address) {
        provider().say("email", address);

        assertThat(signedIn().location()).startsWith("/sign-in?problem=refused");
        assertThat(lastReason()).isEqualTo("email-not-verified");
    }

    static Stream<String> subjects() {
        return Stream.of("x".repeat(501), "\u202eb", "\u200b");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_by_which_nobody_can_be_known_again(String subject) {
        change("acme", "config = '{\"attributes\": {\"subject\": \"staff\"}}'");
        provider().say("staff", subject);
        var cleo = visitor();

        assertThat(bring(cleo, answer(cleo, "acme", CLEO)).location()).startsWith("/sign-in?problem=");
        assertThat(lastReason()).isIn("unusable-subject", "no-lasting-subject");
    }

    private Reply signedIn() {
        return signInBySaml(visitor(), CLEO);
    }

    private void run(String statement) {
        cast.inTenant(
                "acme",
                database -> database.sql(statement).param("id", saml("acme")).update());
    }

    private String lastReason() {
        return cast.inTenant("acme", database -> database.sql(
                        "select reason from sign_in_attempt order by created_at desc, attempt_id desc limit 1")
                .query(String.class)
                .single());
    }
}
