package app.masthead.notifications.log;

import app.masthead.notifications.WebhookSecrets;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PageTest;
import app.masthead.support.TestBuyer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A buyer of Acme's, and what it was told, or is said to have been. */
abstract class LogPageTest extends PageTest {

    static final String ADD = """
            insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status, payload,
                   state, due_at, attempts, tries, attempted_at, last_status, last_problem, waiting_since, settled_at, created_at)
            values (current_tenant(), :id, :buyer, gen_random_uuid(), 'creative.status_changed', 'one two/three', :name,
                   'rejected', '{"reason_detail":"<b>No</b>"}', :state, now() + interval '1 day', :attempts, :attempts,
                   case when :attempts > 0 then now() end, :status, cast(:problem as text), now(),
                   case when :state <> 'waiting' then now() end, now() - make_interval(mins => :ago))""";

    @Autowired
    WebhookSecrets secrets;

    TestBuyer buyer;
    String page = "";

    @BeforeEach
    void a_buyer() {
        buyer = TestBuyer.in("acme", cast);
        page = "/buyers/" + buyer.id() + "/notifications";
    }

    void four() {
        add("Waiting", "waiting", 0, null, null, 1);
        add("Taken", "delivered", 1, 204, null, 2);
        add("Refused", "failed", 3, null, "too-slow", 3);
        add("Undone", "withdrawn", 0, null, "undone", 4);
    }

    UUID add(String name, String state, int attempts, @Nullable Integer status, @Nullable String problem, int ago) {
        var id = UUID.randomUUID();
        cast.inTenant("acme", database -> database.sql(ADD)
                .param("id", id)
                .param("buyer", buyer.id())
                .param("name", name)
                .param("state", state)
                .param("attempts", attempts)
                .param("status", status)
                .param("problem", problem)
                .param("ago", ago)
                .update());
        return id;
    }

    void attempt(UUID id, int number, @Nullable Integer status, @Nullable String problem) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into notification_attempt (tenant_id, notification_id, number, started_at, millis, host, status, problem)
                        values (current_tenant(), :id, :number, now(), 120, 'hooks.example', :status, :problem)""")
                .param("id", id)
                .param("number", number)
                .param("status", status)
                .param("problem", problem)
                .update());
    }

    void webhook(String url) {
        var sealed = CurrentTenant.call(new TenantId("acme"), () -> secrets.seal(buyer.id(), secrets.next()));
        cast.inTenant("acme", database -> database.sql("""
                        insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                        values (current_tenant(), :buyer, :url, :secret, now())""")
                .param("buyer", buyer.id())
                .param("url", url)
                .param("secret", sealed)
                .update());
    }

    String state(UUID id) {
        return read("select concat(state, ' ', attempts, ' ', tries) from notification where id = '" + id + "'");
    }

    String read(String sql) {
        return cast.inTenant(
                "acme", database -> database.sql(sql).query(String.class).single());
    }
}
