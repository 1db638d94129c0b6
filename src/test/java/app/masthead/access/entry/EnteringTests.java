package app.masthead.access.entry;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
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
    @Defends(Attack.IMPERSONATION)
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
    @Defends(Attack.IMPERSONATION)
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
    @Defends(Attack.IMPERSONATION)
    void a_visitor_changes_neither_products_nor_settings_and_decides_nothing() {
        enter("acme");

        assertThat(eve.get(at("acme", "/products/new")).status()).isEqualTo(403);
        assertThat(eve.get(at("acme", "/settings/general")).status()).isEqualTo(403);
        assertThat(eve.get(at("acme", "/products")).page().select("form[method=post]"))
                .extracting(form -> form.attr("action"))
                .containsOnly("/visit/departure");
    }

    @Test
    void the_console_reads_what_was_done_in_its_own_log() {
        enter("acme");

        var log = eve.get(console("/console/audit-log"));

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.page().select(".history__entry").text()).contains("entered Acme Gazette · acme", "signed in");
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
    @Defends(Attack.IMPERSONATION)
    void the_database_knows_no_stay_of_more_than_half_an_hour() {
        enter("acme");

        assertThat(cast.<Integer>inTenant(
                        "acme",
                        database -> database.sql("""
                        select count(*) from tenant_entry where not_after > begun_at + interval '30 minutes'""").query(Integer.class).single()))
                .isZero();
    }
}
