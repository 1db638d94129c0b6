package app.masthead.access.entry;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a super-admin does in a tenant, and what the tenant sees of it. */
class EnteringTests extends EntryTest {

    @Autowired
    private Entries entries;

    @Test
    void whoever_says_why_is_in_and_every_page_tells_so() {
        assertThat(enter("acme").location()).isEqualTo("/");

        for (var page : new String[] {"/", "/products", "/creatives", "/orders", "/buyers", "/audit-log"}) {
            var reply = eve.get(at("acme", page));
            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.page().select(".presence").text())
                    .as(page)
                    .contains("Eve of the Masthead installation is visiting Acme Gazette", REASON, "until", "Leave");
        }
    }

    @Test
    void nobody_enters_without_a_reason() {
        var answer = ask("acme", Map.of("reason", " ", "minutes", "30"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("Say why you enter");
    }

    @Test
    void nobody_stays_longer_than_half_an_hour() {
        var answer = ask("acme", Map.of("reason", REASON, "minutes", "600"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("Choose 10, 20 or 30 minutes");
    }

    @Test
    void both_logs_tell_why_and_until_when() {
        enter("acme");

        assertThat(tenantsLog("acme")).anySatisfy(row -> assertThat(row)
                .startsWith("access.tenant-entered by Eve: ")
                .contains(REASON, "until"));
        assertThat(tenantsLog("acme")).last().asString().startsWith("access.signed-in by Eve (eve@masthead.example)");
        assertThat(installationsLog("acme"))
                .contains("access.tenant-entered")
                .last()
                .isEqualTo("access.signed-in");
    }

    @Test
    void what_is_done_in_there_stands_in_both_logs() {
        enter("acme");
        var before = installationsLog("acme").size();

        assertThat(eve.get(at("acme", "/audit-log.csv")).status()).isEqualTo(200);

        assertThat(tenantsLog("acme")).last().asString().startsWith("audit.exported by Eve (eve@masthead.example)");
        assertThat(installationsLog("acme")).hasSize(before + 1).last().isEqualTo("audit.exported");
    }

    @Test
    void the_tenants_people_read_it_in_their_own_log() {
        enter("acme");
        var ada = visitor();
        signIn(ada, "acme", ADA.email());

        assertThat(ada.get(at("acme", "/audit-log"))
                        .page()
                        .select(".history__entry:contains(Eve)")
                        .text())
                .contains("Eve Super-admin entered Acme Gazette");
    }

    @Test
    void a_visitor_changes_neither_products_nor_settings_and_decides_nothing() {
        enter("acme");

        assertThat(eve.get(at("acme", "/products/new")).status()).isEqualTo(403);
        assertThat(eve.get(at("acme", "/settings/general")).status()).isEqualTo(403);
        assertThat(eve.get(at("acme", "/products")).page().select("form[method=post]"))
                .extracting(form -> form.attr("action"))
                .containsOnly("/visit/departure");
    }

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
    void the_console_reads_what_was_done_in_its_own_log() {
        enter("acme");

        var log = eve.get(console("/console/audit-log"));

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.page().select(".history__entry").text()).contains("entered Acme Gazette · acme", "signed in");
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

    @Test
    void a_stay_in_one_tenant_opens_no_other() {
        var cookie = enter("acme").sessionCookie().orElseThrow();

        assertThat(isVisiting(visitor().with(cookie), "acme")).isTrue();
        assertThat(isVisiting(visitor().with(cookie), "globex")).isFalse();
    }

    @Test
    void a_suspended_tenant_is_not_entered() {
        cast.inInstallation(
                database -> database.sql("update tenant set status = 'suspended' where tenant_id = 'globex'")
                        .update());
        try {
            assertThat(eve.get(console("/console/tenants/globex/entry")).status())
                    .isEqualTo(404);
            assertThat(eve.get(console("/console/tenants/globex")).page().select("a[href$=/entry]"))
                    .isEmpty();
        } finally {
            cast.inInstallation(
                    database -> database.sql("update tenant set status = 'active' where tenant_id = 'globex'")
                            .update());
        }
    }

    @Test
    void the_database_knows_no_stay_of_more_than_half_an_hour() {
        enter("acme");

        assertThat(cast.<Integer>inTenant(
                        "acme",
                        database -> database.sql("""
                        select count(*) from tenant_entry where not_after > begun_at + interval '30 minutes'""").query(Integer.class).single()))
                .isZero();
    }
}
