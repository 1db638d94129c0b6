package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.demo.identity.TokenFault;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation to run the installation, taken up by the installation's provider instead of a passkey. */
class SuperAdminProviderTests extends ConsoleEntranceTest {

    private Invited una = new Invited(new UUID(0, 0), "", "");

    @BeforeEach
    void invite() {
        una = invite(eve());
    }

    @Test
    void whoever_was_invited_comes_in_by_the_provider_as_well() {
        var visitor = visitor();

        assertThat(signInAtConsole(visitor, una.email()).location()).isEqualTo("/");

        assertThat(isInConsole(visitor)).isTrue();
        assertThat(status(una.email())).isEqualTo("active");
        assertThat(operations(una.id()))
                .containsExactly("access.super-admin-invited", "access.super-admin-linked", "access.signed-in");
    }

    @Test
    void and_the_link_works_no_more() {
        signInAtConsole(visitor(), una.email());

        assertThat(visitor().get(una.link()).status()).isEqualTo(404);
    }

    @Test
    void and_comes_in_again_the_next_time() {
        signInAtConsole(visitor(), una.email());
        var again = visitor();

        assertThat(signInAtConsole(again, una.email()).location()).isEqualTo("/");
        assertThat(isInConsole(again)).isTrue();
    }

    @Test
    void whoever_made_a_passkey_already_is_not_linked_by_an_address() {
        new PasskeyForms(visitor(), una.link()).answerWith(authenticator());

        assertThat(signInAtConsole(visitor(), una.email()).location()).startsWith("/sign-in?problem=");
    }

    @Test
    void an_invitation_that_ran_out_lets_nobody_in() {
        change("update super_admin_link set revoked_at = now() where super_admin_id = '" + una.id() + "'");
        change("insert into super_admin_link (id, super_admin_id, token_sha256, created_at, created_by, expires_at)"
                + " values (gen_random_uuid(), '" + una.id() + "', sha256('" + una.id()
                + "'), now() - interval '2 days',"
                + " 'test', now() - interval '1 day')");

        assertThat(signInAtConsole(visitor(), una.email()).location()).startsWith("/sign-in?problem=");
        assertThat(status(una.email())).isEqualTo("invited");
    }

    @Test
    void an_address_for_which_the_provider_does_not_vouch_is_nobodys() {
        provider().misbehave(TokenFault.UNVERIFIED_EMAIL);

        assertThat(signInAtConsole(visitor(), una.email()).location()).startsWith("/sign-in?problem=");
        assertThat(status(una.email())).isEqualTo("invited");
    }

    @Test
    void neither_does_whoever_was_deactivated_before_they_came() {
        change("update super_admin set status = 'deactivated' where id = '" + una.id() + "'");

        assertThat(signInAtConsole(visitor(), una.email().toUpperCase(Locale.ROOT))
                        .location())
                .startsWith("/sign-in?problem=");
    }
}
