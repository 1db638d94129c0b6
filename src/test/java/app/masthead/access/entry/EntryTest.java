package app.masthead.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import app.masthead.access.signin.SignInTest;
import app.masthead.access.signin.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Entering tenants over real HTTP, step by step. */
public abstract class EntryTest extends SignInTest {

    protected static final String EVE = "eve@masthead.example";
    protected static final String REASON = "Their provider turns everybody away.";

    protected Visitor eve = new Visitor();

    @BeforeEach
    void signInAtConsole() {
        eve.close();
        eve = visitor();
        assertThat(signInAtConsole(eve, EVE).location()).isEqualTo("/");
    }

    @AfterEach
    void endStays() {
        for (var tenant : List.of("acme", "globex")) {
            cast.inTenant(tenant, database -> database.sql(
                            "update tenant_entry set ended_at = now(), end_reason = 'over' where ended_at is null")
                    .update());
        }
    }

    /** Says why, at the console; where that leads. */
    protected Reply ask(String tenant, Map<String, String> typed) {
        var page = console("/console/tenants/" + tenant + "/entry");
        var fields = new HashMap<>(typed);
        fields.put("_csrf", eve.get(page).page().select("input[name=_csrf]").attr("value"));
        return eve.post(page, fields);
    }

    /** The way to the tenant, as the page at the console shows it. */
    protected String way(String tenant) {
        var asked = ask(tenant, Map.of("reason", REASON, "minutes", "30"));
        assertThat(asked.status()).isEqualTo(303);
        return eve.get(console(asked.location())).page().select("a.button").attr("href");
    }

    /** Follows the way until the console has made a code; where that leads. */
    protected String code(Visitor visitor, String way) {
        return visitor.get(visitor.get(way).location()).location();
    }

    /** All of it. */
    protected Reply enter(String tenant) {
        return eve.get(code(eve, way(tenant)));
    }

    protected boolean isVisiting(Visitor visitor, String tenant) {
        return visitor.get(at(tenant, "/products")).status() == 200;
    }

    protected Reply leave(String tenant) {
        var token = eve.get(at(tenant, "/products"))
                .page()
                .select("form[action=/visit/departure] input[name=_csrf]")
                .attr("value");
        return eve.post(at(tenant, "/visit/departure"), Map.of("_csrf", token));
    }

    /** What the tenant's own log tells of whoever runs the installation, the latest last. */
    protected List<String> tenantsLog(String tenant) {
        return cast.inTenant(
                tenant, database -> database.sql("""
                        select operation || ' by ' || principal_name || ': ' || changes::text from audit_log
                        where actor_kind = 'super_admin' order by created_at, log_id""").query(String.class).list());
    }

    protected List<String> installationsLog(String tenant) {
        return cast.inInstallation(database ->
                database.sql("""
                        select operation from installation_audit_log
                        where tenant = :tenant and actor_kind = 'super_admin' order by created_at, log_id""").param("tenant", tenant).query(String.class).list());
    }

    protected UUID idOfEve() {
        return cast.inInstallation(database -> database.sql("select id from super_admin where email = :email")
                .param("email", EVE)
                .query(UUID.class)
                .single());
    }

    protected void change(String tenant, String statement) {
        cast.inTenant(tenant, database -> database.sql(statement).update());
    }
}
