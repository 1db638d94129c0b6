package app.masthead.console;

import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.Mailbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class NewTenantTests extends ConsoleTest {

    @Autowired
    private Mailbox mailbox;

    private static Map<String, String> form(String name, String address) {
        return new HashMap<>(Map.of(
                "name", name,
                "subdomain", address,
                "zone", "Europe/Vienna",
                "currency", "EUR",
                "adminName", "Una Prins",
                "adminEmail", "una@example.com"));
    }

    @Test
    void a_new_tenant_answers_at_its_address_and_has_an_invited_admin() {
        assertThat(post("/console/tenants", form("Wiener Bote", "bote")))
                .hasStatus(303)
                .hasHeader("Location", "/console/tenants/bote");

        var row = cast.inTenant(
                "bote", database -> database.sql("""
                        select t.name || ', ' || t.time_zone || ', ' || t.default_currency || ', ' || h.host || ', '
                               || u.email || ', ' || u.role || ', ' || u.status
                        from tenant t join tenant_host h using (tenant_id) join app_user u using (tenant_id)
                        where t.tenant_id = current_tenant()""").query(String.class).single());
        assertThat(row).isEqualTo("Wiener Bote, Europe/Vienna, EUR, bote.localhost, una@example.com, admin, invited");
    }

    @Test
    void the_first_admin_gets_a_mail_with_a_link_to_the_tenants_own_host() {
        var form = form("Grazer Blatt", "blatt");
        form.put("adminEmail", "una@blatt.example");

        post("/console/tenants", form);

        var mail = mailbox.latest("una@blatt.example");
        assertThat(mail.subject()).isEqualTo("Eve invites you to Grazer Blatt");
        assertThat(mail.link().getHost()).isEqualTo("blatt.localhost");
        assertThat(mvc.get().uri(mail.link().getPath()).with(nobodyAt("blatt")))
                .hasStatusOk()
                .bodyText()
                .contains("Grazer Blatt", "Una Prins", "Admin");
    }

    @Test
    void an_address_is_proposed_where_none_is_given() {
        assertThat(post("/console/tenants", form("Grüße aus Graz", "")))
                .hasHeader("Location", "/console/tenants/grusse-aus-graz");
    }

    @ParameterizedTest
    @CsvSource({
        "subdomain, acme, taken or reserved",
        "subdomain, console, taken or reserved",
        "subdomain, Big.Letters, Use lower-case letters",
        "subdomain, -x-, Use lower-case letters",
        "subdomain, xn--e1a, Use lower-case letters",
        "name, '', Enter a name",
        "zone, Mars/Olympus, Choose a time zone",
        "currency, XYZ, Choose a currency",
        "adminName, '', Enter a name",
        "adminName, '\u00a0', Enter a name",
        "adminEmail, una, Enter an e-mail address",
        "adminEmail, '', Enter an e-mail address",
    })
    @Defends(Attack.HOST_TAKEOVER)
    void what_is_wrong_is_said_and_nothing_that_was_typed_is_lost(String field, String value, String sentence) {
        var form = form("Typed With Care", "typed-with-care");
        form.put(field, value);

        assertThat(post("/console/tenants", form))
                .hasStatus(422)
                .bodyText()
                .contains(sentence)
                .contains("una".equals(value) || field.startsWith("adminEmail") ? "Una Prins" : "una@example.com");
        assertThat(cast.<Boolean>inInstallation(
                        database -> database.sql("select exists (select from tenant where name = 'Typed With Care')")
                                .query(Boolean.class)
                                .single()))
                .isFalse();
    }

    @Test
    @Defends(Attack.HOST_TAKEOVER)
    void two_tenants_cannot_have_one_address_and_the_second_leaves_no_trace() {
        post("/console/tenants", form("First Come", "first-served"));

        assertThat(post("/console/tenants", form("Second Come", "first-served")))
                .hasStatus(422);

        assertThat(operations("installation_audit_log", "first-served")).containsExactly("tenants.opened");
    }
}
