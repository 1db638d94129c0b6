package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.TestTenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every change that a super-admin can make in the console by a form alone, once. */
final class AuditedConsole {

    private static final String TENANT = "/console/tenants/{tenantId}";
    private static final String PERSON = "/console/people/{person}";
    private static final String OWN_SESSIONS = "/me/sessions";
    private static final String PASSKEYS = "/me/passkeys";

    private static final UUID SPARE = UUID.randomUUID();

    private final Cast cast;

    AuditedConsole(Cast cast) {
        this.cast = cast;
    }

    Stream<Deed> all() {
        return Stream.of(tenants(), people(), sessions(), own()).flatMap(List::stream);
    }

    private List<Deed> tenants() {
        var publisher = Map.of(
                "name", "Audited",
                "zone", "Europe/Vienna",
                "currency", "EUR",
                "adminName", "Una",
                "adminEmail", "una@audited.example");
        return List.of(
                new Deed("POST /console/tenants", "/console/tenants/new", "/console/tenants", publisher),
                moved("active", "suspension"),
                moved("suspended", "restoration"),
                new Deed(
                        "POST " + TENANT + "/entry",
                        "/console/tenants/harbour/entry",
                        "/console/tenants/harbour/entry",
                        Map.of("reason", "For the log.", "minutes", "10")));
    }

    private Deed moved(String from, String move) {
        return new Deed(
                "POST " + TENANT + "/" + move,
                () -> tenant(from),
                page -> page + "/" + move,
                Map.of("reason", "For the log."));
    }

    private String tenant(String status) {
        var tenant = TestTenant.open(cast);
        change("update tenant set status = '" + status + "' where tenant_id = '" + tenant.id() + "'");
        return "/console/tenants/" + tenant.id();
    }

    private List<Deed> people() {
        return List.of(
                new Deed(
                        "POST /console/people",
                        "/console/people/new",
                        "/console/people",
                        Map.of("name", "Una", "email", "una." + UUID.randomUUID() + "@masthead.example")),
                pressed("invited", "link"),
                pressed("active", "deactivation"),
                pressed("deactivated", "reactivation"));
    }

    private Deed pressed(String status, String action) {
        return new Deed(
                "POST " + PERSON + "/" + action,
                () -> {
                    key(SPARE, "ef");
                    return "/console/people/" + person(status);
                },
                page -> page + "/" + action,
                Map.of());
    }

    private List<Deed> sessions() {
        var session = UUID.randomUUID();
        Supplier<String> signedIn = () -> {
            var person = person("active");
            open(session, person);
            return "/console/people/" + person;
        };
        Supplier<String> signedInToo = () -> {
            var person = person("active");
            open(UUID.randomUUID(), person);
            return "/console/people/" + person;
        };
        return List.of(
                new Deed(
                        "POST " + PERSON + "/sessions/{session}/end",
                        signedIn,
                        page -> page + "/sessions/" + session + "/end",
                        Map.of()),
                new Deed("POST " + PERSON + "/sessions/end", signedInToo, page -> page + "/sessions/end", Map.of()));
    }

    private List<Deed> own() {
        var session = UUID.randomUUID();
        var key = UUID.randomUUID();
        return List.of(
                new Deed("POST /me/theme", "/console", "/me/theme", Map.of("theme", "dark")),
                new Deed(
                        "POST " + OWN_SESSIONS + "/{session}/end",
                        () -> own(session),
                        page -> page + "/" + session + "/end",
                        Map.of()),
                new Deed(
                        "POST " + OWN_SESSIONS + "/others/end",
                        () -> own(UUID.randomUUID()),
                        page -> page + "/others/end",
                        Map.of()),
                onKey(key, "name", Map.of("name", "Renamed for the log")),
                onKey(key, "removal", Map.of()));
    }

    private Deed onKey(UUID key, String action, Map<String, String> typed) {
        return new Deed(
                "POST " + PASSKEYS + "/{passkey}/" + action,
                () -> pageWith(key),
                page -> page + "/" + key + "/" + action,
                typed);
    }

    private String own(UUID session) {
        open(session, Cast.EVE);
        return OWN_SESSIONS;
    }

    private String pageWith(UUID key) {
        key(key, "cd");
        key(SPARE, "ef");
        return PASSKEYS;
    }

    /** Nobody is sent away, and no key taken, without which nobody could come in any more. */
    private void key(UUID key, String digits) {
        change("""
                insert into super_admin_passkey (id, super_admin_id, credential_id, attestation, sign_count, name, created_at)
                values ('%s', '%s', decode(repeat('%s', 32), 'hex'), '\\x00', 0, 'Audited', now())
                on conflict do nothing""".formatted(key, Cast.EVE, digits));
    }

    void tidy() {
        change("delete from super_admin_passkey where super_admin_id = '" + Cast.EVE + "' and id = '" + SPARE + "'");
        change("update super_admin set status = 'deactivated' where name = 'Una' and status = 'active'");
    }

    private UUID person(String status) {
        var person = UUID.randomUUID();
        change(
                "insert into super_admin (id, email, name, status) values ('%1$s', '%1$s@masthead.example', 'Una', '%2$s')"
                        .formatted(person, status));
        return person;
    }

    private void open(UUID session, UUID person) {
        change("""
                insert into installation_session (id, person_id, person_name, person_kind, way, connection_id, signed_in_at,
                    proved_at)
                values ('%s', '%s', 'Una', 'super_admin', 'oidc', 'console', now(), now())""".formatted(session, person));
        var now = Instant.now().toEpochMilli();
        change("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
                    expiry_time, principal_name)
                values ('%1$s', '%1$s', %2$d, %2$d, 900, %2$d + 900000, '*:%3$s:%4$s')""".formatted(UUID.randomUUID(), now, person, session));
    }

    private void change(String sql) {
        cast.inInstallation(database -> database.sql(sql).update());
    }
}
