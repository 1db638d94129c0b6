package app.masthead.console;

import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuspensionTests extends ConsoleTest {

    private static final Map<String, String> REASON = Map.of("reason", "Unpaid since June");

    @Test
    void a_suspended_tenant_is_off_until_it_is_restored() {
        var tenant = open("Off And On");
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt(tenant))).hasStatusOk();

        assertThat(post("/console/tenants/off-and-on/suspension", REASON)).hasStatus(303);
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt(tenant))).hasStatus(403);
        assertThat(mvc.get().uri("/assets/css/app.css").with(nobodyAt(tenant))).hasStatusOk();

        assertThat(post("/console/tenants/off-and-on/restoration", Map.of("reason", "Paid")))
                .hasStatus(303);
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt(tenant))).hasStatusOk();
    }

    @Test
    void both_logs_tell_of_it_and_why() {
        open("On Record");
        post("/console/tenants/on-record/suspension", REASON);
        post("/console/tenants/on-record/restoration", Map.of("reason", "Paid"));

        assertThat(operations("installation_audit_log", "on-record"))
                .containsExactly("tenants.opened", "tenants.suspended", "tenants.restored");
        assertThat(tenantsOwn("on-record"))
                .containsExactly(
                        "tenants.opened by super_admin",
                        "access.invited by super_admin",
                        "tenants.suspended by super_admin",
                        "tenants.restored by super_admin");
        assertThat(get("/console/tenants/on-record")).bodyText().contains("Unpaid since June", "Eve");
    }

    @Test
    @Defends(Attack.SESSION_AFTER_DEACTIVATION)
    void whoever_is_signed_in_there_is_out_and_nobody_else() {
        open("Signed In");
        session("signed-in:01990000-0000-7000-8000-0000000000aa");
        session("signed-in-too:01990000-0000-7000-8000-0000000000aa");

        post("/console/tenants/signed-in/suspension", REASON);

        assertThat(sessions()).containsExactly("signed-in-too:01990000-0000-7000-8000-0000000000aa");
    }

    @Test
    void without_a_reason_nothing_happens() {
        open("Without Reason");

        assertThat(post("/console/tenants/without-reason/suspension", Map.of("reason", "  ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say why");
        assertThat(post("/console/tenants/without-reason/suspension", Map.of("reason", "x".repeat(1001))))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(1001));
        assertThat(post("/console/tenants/without-reason/suspension", Map.of("reason", "Un\0paid")))
                .hasStatus(422)
                .bodyText()
                .contains("characters that cannot be shown");
        assertThat(operations("installation_audit_log", "without-reason")).containsExactly("tenants.opened");
    }

    @Test
    void the_second_of_two_is_told_that_it_is_done_already() {
        open("Twice");
        post("/console/tenants/twice/suspension", REASON);

        assertThat(post("/console/tenants/twice/suspension", REASON)).hasStatus(409);
        assertThat(operations("installation_audit_log", "twice")).hasSize(2);
    }

    @Test
    void a_tenant_that_does_not_exist_is_not_found() {
        assertThat(get("/console/tenants/nobody-here")).hasStatus(404);
        assertThat(post("/console/tenants/nobody-here/suspension", REASON)).hasStatus(404);
        assertThat(post("/console/tenants/nobody-here/restoration", REASON)).hasStatus(404);
    }

    private void session(String principal) {
        cast.inInstallation(
                database -> database.sql("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                            max_inactive_interval, expiry_time, principal_name)
                values (gen_random_uuid()::text, gen_random_uuid()::text, 0, 0, 600, 9999999999999, :principal)""").param("principal", principal).update());
    }

    private Iterable<String> sessions() {
        return cast.inInstallation(database -> database.sql(
                        "select principal_name from spring_session where principal_name like 'signed-in%'")
                .query(String.class)
                .list());
    }
}
