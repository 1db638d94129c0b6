package app.masthead.access.superadmins;

import app.masthead.access.installation.ConsoleEntranceTest;
import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.signin.Visitor;
import app.masthead.platform.storage.InstallationSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation to which nobody can sign in. */
abstract class SetUpTest extends ConsoleEntranceTest {

    @Autowired
    JdbcClient database;

    @Autowired
    SuperAdminLinks links;

    @Autowired
    ConsoleConnection configured;

    @Autowired
    InstallationSettings settings;

    @Autowired
    Clock clock;

    final String email = "fay." + UUID.randomUUID().toString().substring(0, 8) + "@masthead.example";

    /** Eve stays, because somebody has to, and has no way in. */
    @BeforeEach
    void nobodyCanSignIn() {
        change("update super_admin set status = 'deactivated' where email <> '" + EVE + "'");
        change("delete from super_admin_passkey where super_admin_id = '" + id(EVE) + "'");
        change("update super_admin set issuer = null, subject = null where email = '" + EVE + "'");
    }

    @AfterEach
    void eveCanSignIn() {
        signInAtConsole(visitor(), EVE);
    }

    FirstStart start(ConsoleConnection connection, SuperAdminLinks made) {
        return new FirstStart(new SuperAdminDirectory(database, connection, clock), made, connection, settings);
    }

    ConsoleConnection unconfigured() {
        return new ConsoleConnection(new ConsoleSettings(null, null, null, List.of()), settings);
    }

    /** The link of another start without any settings of a provider. */
    Optional<String> link() {
        return cast.inInstallation(transaction -> start(unconfigured(), links).link());
    }

    String printed() {
        return link().orElseThrow();
    }

    PasskeyForms fill(Visitor visitor, String link) {
        return new PasskeyForms(visitor, link).type("name", "Fay").type("email", email);
    }

    int count(String address) {
        return cast.inInstallation(database -> database.sql("select count(*) from super_admin where email = :email")
                .param("email", address)
                .query(Integer.class)
                .single());
    }
}
