package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may take an identity that a test has proved as their own, and when not any more. */
class AdoptedIdentityTests extends OidcPageTest {

    private static final String UNKNOWN = "{\"code\":\"person\",\"standing\":\"FAILED\",\"reason\":\"unknown-person\"}";
    private static final String BAD = "{\"code\":\"nonce\",\"standing\":\"FAILED\",\"reason\":\"wrong-nonce\"}";

    private String connection = "";

    @BeforeEach
    void drafted() {
        connection = added("oidc");
        save(connection, Map.of());
    }

    @AfterEach
    void forget() {
        change("delete from external_identity where connection_id = '" + connection + "'");
        change("delete from sign_in_test where connection_id = '" + connection + "'");
    }

    @Test
    void whoever_proved_it_takes_it_and_the_draft_counts_as_tested() {
        assertThat(adopt(tested("first", UNKNOWN))).hasStatus(303);

        assertThat(known()).isEqualTo("first");
        assertThat(draft("tested_revision = revision")).isTrue();
    }

    @Test
    void not_when_the_settings_have_changed_since() {
        var test = tested("first", UNKNOWN);
        save(connection, Map.of("groups", "teams"));

        assertThat(page(get(at(test))).select("form[action$=/identity]")).isEmpty();
        assertThat(adopt(test)).hasStatus(409);
        assertThat(identities()).isZero();
    }

    @Test
    void not_when_something_else_stood_in_the_way() {
        assertThat(adopt(tested("first", UNKNOWN + "," + BAD))).hasStatus(409);
        assertThat(identities()).isZero();
    }

    @Test
    void not_when_it_is_a_super_admins() {
        cast.inInstallation(database -> database.sql(
                        "insert into super_admin (id, email, name, issuer, subject) values (gen_random_uuid(),"
                                + " 'root@installation.example', 'Root', 'https://i.example', 'root')")
                .update());

        try {
            assertThat(adopt(tested("root", UNKNOWN))).hasStatus(409);
            assertThat(identities()).isZero();
        } finally {
            cast.inInstallation(database -> database.sql(
                            "update super_admin set issuer = null, subject = null where subject = 'root'")
                    .update());
        }
    }

    @Test
    void not_when_it_is_somebody_elses_already() {
        change("insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)"
                + " values ('acme', gen_random_uuid(), '" + connection + "', 'https://i.example', 'first', '"
                + BOB.id() + "', 'test')");

        assertThat(adopt(tested("first", UNKNOWN))).hasStatus(409);
    }

    @Test
    void what_it_takes_the_place_of_is_on_record() {
        adopt(tested("first", UNKNOWN));

        assertThat(adopt(tested("second", UNKNOWN))).hasStatus(303);

        assertThat(one(
                        "select changes::text from audit_log where operation = 'access.identity-adopted'"
                                + " order by created_at desc, log_id desc limit 1",
                        String.class))
                .contains("first", "second");
    }

    private MvcTestResult adopt(UUID test) {
        return post(at(test) + "/identity", Map.of());
    }

    private String at(UUID test) {
        return CONNECTIONS + "/" + connection + "/tests/" + test;
    }

    private UUID tested(String subject, String checks) {
        var id = UUID.randomUUID();
        change(
                "insert into sign_in_test (tenant_id, id, connection_id, revision, tested_at, tester_id, tested_by, tester_name,"
                        + " passed, issuer, subject, report) select 'acme', '" + id
                        + "', connection_id, revision, now(), '"
                        + ADA.id() + "', '" + ADA.id() + "', 'Ada', false, 'https://i.example', '" + subject
                        + "', '{\"checks\":[" + checks
                        + "],\"received\":[]}' from auth_connection_draft where connection_id = '" + connection + "'");
        return id;
    }

    private String known() {
        return one("select subject from external_identity where connection_id = '" + connection + "'", String.class);
    }

    private int identities() {
        return one("select count(*) from external_identity where connection_id = '" + connection + "'", Integer.class);
    }

    private boolean draft(String condition) {
        return one(
                "select " + condition + " from auth_connection_draft where connection_id = '" + connection + "'",
                Boolean.class);
    }
}
