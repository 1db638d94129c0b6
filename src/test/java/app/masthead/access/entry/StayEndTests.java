package app.masthead.access.entry;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a stay in a tenant is over, and how soon that works. */
class StayEndTests extends EntryTest {

    @Autowired
    private Entries entries;

    @Test
    void whoever_leaves_is_out_and_both_logs_tell_so() {
        enter("acme");

        var answer = leave("acme");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).isEqualTo("You have left Acme Gazette");
        assertThat(answer.page().select("a.button").attr("href")).isEqualTo(console("/console/tenants/acme"));
        assertThat(isVisiting(eve, "acme")).isFalse();
        assertThat(tenantsLog("acme"))
                .last()
                .asString()
                .startsWith("access.tenant-left")
                .contains("left");
        assertThat(installationsLog("acme")).last().isEqualTo("access.tenant-left");
        assertThat(cast.<String>inTenant(
                        "acme",
                        database -> database.sql("""
                        select end_reason from person_session where way = 'entry'
                        order by signed_in_at desc limit 1""").query(String.class).single()))
                .isEqualTo("signed-out");
    }

    @Test
    void nobody_else_can_leave_that_way() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var token = ada.get(at("acme", "/products"))
                .page()
                .select("input[name=_csrf]")
                .attr("value");

        assertThat(ada.post(at("acme", "/visit/departure"), Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void a_stay_that_is_ended_is_over_with_the_next_request() {
        enter("acme");
        change(
                "acme",
                "update tenant_entry set ended_at = now(), end_reason = 'ended-by-tenant' where ended_at is null");

        assertThat(isVisiting(eve, "acme")).isFalse();
        assertThat(isIn(eve, "acme")).isFalse();
    }

    @Test
    void an_admin_of_the_tenant_ends_a_stay_by_ending_its_session() {
        enter("acme");
        change(
                "acme",
                "update person_session set ended_at = now(), end_reason = 'ended-by-admin' where person_id = '"
                        + idOfEve() + "' and ended_at is null");

        assertThat(isVisiting(eve, "acme")).isFalse();
        assertThat(tenantsLog("acme")).isNotEmpty();
        assertThat(ends("acme")).last().isEqualTo("ended-by-tenant");
    }

    @Test
    void a_stay_whose_time_is_over_ends_by_itself_and_the_log_tells_so() {
        cast.inTenant("acme", database -> database.sql("""
                        insert into tenant_entry (tenant_id, id, super_admin_id, super_admin_name, super_admin_email,
                            reason, begun_at, not_after, arrived_at)
                        values (current_tenant(), gen_random_uuid(), gen_random_uuid(), 'Gone', :email, 'Long ago.',
                            now() - interval '40 minutes', now() - interval '10 minutes', now())""").param("email", EVE).update());

        StaysOver.end(entries);

        assertThat(ends("acme")).last().isEqualTo("over");
        assertThat(cast.<String>inTenant(
                        "acme",
                        database -> database.sql("""
                        select actor_kind || ' ' || subject_label from audit_log where operation = 'access.tenant-left'
                        order by created_at desc, log_id desc limit 1""").query(String.class).single()))
                .isEqualTo("system Gone");
    }

    private List<String> ends(String tenant) {
        return cast.inTenant(tenant, database -> database.sql(
                        "select end_reason from tenant_entry where ended_at is not null order by ended_at, id")
                .query(String.class)
                .list());
    }

    @Test
    void whoever_is_deactivated_is_out_with_the_next_request() {
        enter("acme");
        cast.inInstallation(database -> database.sql("update super_admin set status = 'deactivated' where email = :eve")
                .param("eve", EVE)
                .update());
        try {
            assertThat(isVisiting(eve, "acme")).isFalse();
        } finally {
            cast.inInstallation(database -> database.sql("update super_admin set status = 'active' where email = :eve")
                    .param("eve", EVE)
                    .update());
        }
    }

    @Test
    void whoever_enters_again_says_why_again_and_the_earlier_stay_is_over() {
        enter("acme");
        var earlier = visitor();
        eve.cookies().getCookies().forEach(earlier.cookies()::addCookie);

        enter("acme");

        assertThat(isVisiting(eve, "acme")).isTrue();
        assertThat(isVisiting(earlier, "acme")).isFalse();
        assertThat(tenantsLog("acme"))
                .anySatisfy(
                        row -> assertThat(row).startsWith("access.tenant-left").contains("replaced"));
    }
}
