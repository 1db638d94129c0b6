package app.masthead.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.OpenSession;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever deletes a stored session, the record says when and why it was over. */
class SessionTriggerTests extends PortalTest {

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @Test
    void one_that_is_taken_away_is_withdrawn() {
        var session = OpenSession.of(cast, ana, Duration.ofMinutes(5));

        delete(session, "");

        assertThat(session.end(cast)).isEqualTo("withdrawn");
        assertThat(facts(session)).isEqualTo("ended now, used");
    }

    @Test
    void one_that_ran_out_ended_when_it_did_and_not_when_it_was_tidied_up() {
        var session = OpenSession.of(cast, ana, Duration.ofHours(3));
        cast.inInstallation(
                database -> database.sql("""
                        update spring_session set last_access_time = last_access_time - 7200000,
                            expiry_time = expiry_time - 7200000 where principal_name like :name""").param("name", "%:" + session.id()).update());

        delete(session, "");

        assertThat(session.end(cast)).isEqualTo("idle");
        assertThat(facts(session)).isEqualTo("ended before, used");
    }

    @Test
    void a_reason_that_was_given_stands() {
        var session = OpenSession.of(cast, ana, Duration.ofMinutes(5));
        tenant.change("update person_session set ended_at = now(), end_reason = 'ended-by-admin' where id = '"
                + session.id() + "'");

        delete(session, "");

        assertThat(session.end(cast)).isEqualTo("ended-by-admin");
    }

    @Test
    void a_transaction_may_tell_the_reason() {
        var session = OpenSession.of(cast, ana, Duration.ofMinutes(5));

        delete(session, "signed-out");

        assertThat(session.end(cast)).isEqualTo("signed-out");
    }

    private void delete(OpenSession session, String reason) {
        cast.inInstallation(database -> {
            database.sql("select set_config('masthead.session_end', :reason, true)")
                    .param("reason", reason)
                    .query(String.class)
                    .single();
            return database.sql("delete from spring_session where principal_name like :name")
                    .param("name", "%:" + session.id())
                    .update();
        });
    }

    private String facts(OpenSession session) {
        return tenant.read(
                "select case when ended_at > now() - interval '1 minute' then 'ended now' else 'ended before' end"
                        + " || case when last_used_at is null then '' else ', used' end from person_session where id = '"
                        + session.id() + "'");
    }
}
