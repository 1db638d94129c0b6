package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proving again at the console, by passkey, to be the person who is signed in. */
class PasskeyAgainTests extends ConsoleEntranceTest {

    private static final String PAGE = "/sign-in/passkey/again?return=/console/people";

    private final SoftAuthenticator key = authenticator();
    private Visitor una = new Visitor();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void join() {
        una.close();
        una = visitor();
        id = joined(una, key).id();
    }

    @Test
    void the_page_that_asks_leads_to_the_passkey() {
        assertThat(una.get(console("/sign-in/again?return=/console/people"))
                        .page()
                        .select("a.button")
                        .attr("href"))
                .isEqualTo("/sign-in/passkey/again?return=%2Fconsole%2Fpeople");
    }

    @Test
    void whoever_proves_it_goes_on_and_it_is_on_record() {
        var before = una.cookies().getCookies().getFirst().getValue();

        var answer = new PasskeyForms(una, console(PAGE)).answerWith(key);

        assertThat(answer.location()).isEqualTo("/console/people");
        assertThat(answer.sessionCookie()).isPresent().get().asString().doesNotContain(before);
        assertThat(isInConsole(una)).isTrue();
        assertThat(operations(id)).last().isEqualTo("access.proved-again");
    }

    @Test
    void only_the_persons_own_keys_are_asked_for() {
        assertThat(new PasskeyForms(una, console(PAGE)).options().split("\"type\":\"public-key\"", -1))
                .as("one key and the rest")
                .hasSize(2);
    }

    @Test
    void somebody_elses_key_proves_nothing() {
        var other = authenticator();
        joined(visitor(), other);

        var answer = new PasskeyForms(una, console(PAGE)).answerWith(other);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(operations(id)).doesNotContain("access.proved-again");
    }

    @Test
    void an_answer_given_at_sign_in_proves_nothing_here() {
        var stranger = visitor();
        var answer = key.get(new PasskeyForms(stranger, console("/sign-in")).options());

        assertThat(new PasskeyForms(una, console(PAGE)).send(answer).status()).isEqualTo(422);
    }
}
