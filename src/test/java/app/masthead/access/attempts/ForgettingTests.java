package app.masthead.access.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From where somebody signed in is forgotten after a year. */
class ForgettingTests extends PortalTest {

    private TestTenant tenant;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
    }

    @Test
    void sign_ins_of_the_last_year_stay_and_older_months_go() {
        cast.<Object>inInstallation(database ->
                database.sql("select ensure_attempt_partitions(3, 14)").query().listOfRows());
        attempt("14 months");
        attempt("12 months");
        attempt("20 months");

        forget();

        assertThat(tenant.read("select count(*)::text from sign_in_attempt")).isEqualTo("1");
        assertThat(tenant.read(
                        "select count(*)::text from pg_inherits where inhrelid::regclass::text = 'sign_in_attempt_'"
                                + " || to_char(now() at time zone 'UTC' - interval '14 months', 'YYYY_MM')"))
                .isEqualTo("0");
    }

    @Test
    void sign_ins_at_the_console_go_as_well() {
        cast.inInstallation(database -> database.sql("""
                        insert into installation_sign_in_attempt (attempt_id, created_at, way, purpose, reason, request_id)
                        values (gen_random_uuid(), now() - interval '14 months', 'oidc', 'sign-in', 'deactivated', 'old'),
                               (gen_random_uuid(), now() - interval '11 months', 'oidc', 'sign-in', 'deactivated', 'new')""").update());

        forget();

        assertThat(cast.<String>inInstallation(database -> database.sql(
                                "select string_agg(distinct request_id, ' ') from installation_sign_in_attempt"
                                        + " where request_id in ('old', 'new')")
                        .query(String.class)
                        .single()))
                .isEqualTo("new");
    }

    @Test
    void a_session_goes_a_year_after_its_end() {
        session("2 years", "null");
        session("2 years", "now() - interval '11 months'");
        session("2 years", "now() - interval '13 months'");

        forget();

        assertThat(tenant.read("select count(*)::text from person_session")).isEqualTo("2");
    }

    private void forget() {
        cast.<Object>inInstallation(
                database -> database.sql("select forget_sign_ins()").query().listOfRows());
    }

    private void attempt(String ago) {
        tenant.change("""
                insert into sign_in_attempt (tenant_id, attempt_id, created_at, way, purpose, reason, request_id)
                values (current_tenant(), gen_random_uuid(), now() - interval '%s', 'oidc', 'sign-in', 'deactivated',
                        'old')""".formatted(ago));
    }

    private void session(String ago, String end) {
        tenant.change("""
                insert into person_session (tenant_id, id, person_id, person_name, person_kind, way, connection_id,
                    signed_in_at, proved_at)
                values (current_tenant(), gen_random_uuid(), gen_random_uuid(), 'Somebody', 'person', 'oidc', 'test',
                    now() - interval '%1$s', now() - interval '%1$s')""".formatted(ago));
        tenant.change(
                "update person_session set ended_at = %s, end_reason = 'idle' where ended_at is null and %s is not null"
                        .formatted(end, end));
    }
}
