package app.masthead.access.installation;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.SignInTest;
import app.masthead.access.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

/** Tests about super-admins who come and go over real HTTP, each with a super-admin of its own. */
public abstract class ConsoleEntranceTest extends SignInTest {

    protected static final String EVE = "eve@masthead.example";

    protected static SoftAuthenticator authenticator() {
        return new SoftAuthenticator("http://localhost:" + port());
    }

    /** Somebody whom Eve invited a moment ago. */
    protected record Invited(UUID id, String email, String link) {}

    protected Invited invite(Visitor eve) {
        var email = "una." + UUID.randomUUID().toString().substring(0, 8) + "@masthead.example";
        var form = eve.get(console("/console/people/new")).page();
        var page = eve.post(console("/console/people"), Map.of("_csrf", token(form), "name", "Una", "email", email))
                .page();
        return new Invited(id(email), email, page.select("[data-copy]").attr("data-copy"));
    }

    protected Visitor eve() {
        var eve = visitor();
        signInAtConsole(eve, EVE);
        return eve;
    }

    /** A super-admin who holds one passkey, and is signed in with it. */
    protected Invited joined(Visitor una, SoftAuthenticator key) {
        var invited = invite(eve());
        new PasskeyForms(una, invited.link()).answerWith(key);
        return invited;
    }

    protected Reply signIn(Visitor una, SoftAuthenticator key) {
        return new PasskeyForms(una, console("/sign-in")).answerWith(key);
    }

    protected static boolean isInConsole(Visitor visitor) {
        return visitor.get(console("/console/people")).status() == 200;
    }

    protected static String token(Document page) {
        return page.select("input[name=_csrf]").attr("value");
    }

    protected UUID id(String email) {
        return cast.inInstallation(database -> database.sql("select id from super_admin where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single());
    }

    protected String status(String email) {
        return cast.inInstallation(database -> database.sql("select status from super_admin where email = :email")
                .param("email", email)
                .query(String.class)
                .single());
    }

    protected void change(String statement) {
        cast.inInstallation(database -> database.sql(statement).update());
    }

    protected List<String> operations(UUID person) {
        return cast.inInstallation(database -> database.sql("""
                        select operation from installation_audit_log where subject_id = :id
                        order by created_at, log_id""")
                .param("id", person.toString())
                .query(String.class)
                .list());
    }
}
