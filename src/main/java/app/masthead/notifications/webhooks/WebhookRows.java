package app.masthead.notifications.webhooks;

import app.masthead.platform.storage.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the webhooks of the current tenant's buyers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookRows {

    private static final String ONE = """
            select p.principal_id, p.name, p.status = 'archived' as archived, w.url, w.secret_set_at, w.active, w.version
              from principal p left join webhook w using (tenant_id, principal_id)
             where p.tenant_id = current_tenant() and p.principal_id = :buyer""";
    private static final String SEALED =
            "select secret_enc from webhook where tenant_id = current_tenant() and principal_id = :buyer";
    private static final String ADD = """
            insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at, created_at, created_by,
                                 updated_at, updated_by)
            values (current_tenant(), :buyer, :url, :secret, :at, :at, :by, :at, :by)
            on conflict (tenant_id, principal_id) do nothing""";
    private static final String CHANGE = """
            update webhook set %s, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and principal_id = :buyer and version = :version""";
    private static final String REMOVE = """
            delete from webhook
             where tenant_id = current_tenant() and principal_id = :buyer and version = :version""";

    private final JdbcClient database;

    WebhookRows(JdbcClient database) {
        this.database = database;
    }

    /** The buyer, with its webhook if it has one. */
    Optional<HeldWebhook> find(String buyer) {
        return database.sql(ONE)
                .param("buyer", buyer)
                .query((row, number) -> held(row))
                .optional();
    }

    /** The secret as it is stored. */
    Optional<String> sealed(String buyer) {
        return database.sql(SEALED).param("buyer", buyer).query(String.class).optional();
    }

    /** Whether the buyer had none yet. */
    boolean add(String buyer, String url, String sealed, Stamp stamp) {
        return stamped(ADD, buyer, stamp)
                        .param("url", url)
                        .param("secret", sealed)
                        .update()
                == 1;
    }

    /** Whether it still was as it was seen; so do the others say. */
    boolean move(Webhook before, String url, Stamp stamp) {
        return seen(CHANGE.formatted("url = :url"), before, stamp)
                        .param("url", url)
                        .update()
                == 1;
    }

    boolean replaceSecret(Webhook before, String sealed, Stamp stamp) {
        return seen(CHANGE.formatted("secret_enc = :secret, secret_set_at = :at"), before, stamp)
                        .param("secret", sealed)
                        .update()
                == 1;
    }

    boolean activate(Webhook before, boolean active, Stamp stamp) {
        return seen(CHANGE.formatted("active = :active"), before, stamp)
                        .param("active", active)
                        .update()
                == 1;
    }

    boolean remove(Webhook before) {
        return database.sql(REMOVE)
                        .param("buyer", before.buyer().id())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec seen(String statement, Webhook before, Stamp stamp) {
        return stamped(statement, before.buyer().id(), stamp).param("version", before.version());
    }

    private JdbcClient.StatementSpec stamped(String statement, String buyer, Stamp stamp) {
        return database.sql(statement)
                .param("buyer", buyer)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static HeldWebhook held(ResultSet row) throws SQLException {
        var holder = new Holder(row.getString("principal_id"), row.getString("name"), row.getBoolean("archived"));
        return new HeldWebhook(holder, row.getString("url") == null ? null : webhook(holder, row));
    }

    private static Webhook webhook(Holder holder, ResultSet row) throws SQLException {
        return new Webhook(
                holder,
                row.getString("url"),
                row.getTimestamp("secret_set_at").toInstant(),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
