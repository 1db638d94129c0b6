package app.masthead.notifications.slack;

import app.masthead.notifications.slack.SlackSettings.Wishes;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row of the current tenant's Slack. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlackChannelRows {

    private static final String READ = """
            select t.name, s.address_set_at, s.active, s.tells_waiting, s.tells_decided, coalesce(s.version, 0) as version
              from tenant t left join slack_channel s using (tenant_id)
             where t.tenant_id = current_tenant()""";
    private static final String ADD = """
            insert into slack_channel (tenant_id, address_enc, address_set_at, active, tells_waiting, tells_decided,
                                       created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :sealed, :at, :active, :waiting, :decided, :at, :by, :at, :by)
            on conflict (tenant_id) do nothing""";
    private static final String CHANGE = """
            update slack_channel
               set active = :active, tells_waiting = :waiting, tells_decided = :decided,
                   address_enc = coalesce(:sealed::text, address_enc),
                   address_set_at = case when :sealed::text is null then address_set_at else :at end,
                   version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and version = :version""";

    private final JdbcClient database;

    SlackChannelRows(JdbcClient database) {
        this.database = database;
    }

    SlackSettings read() {
        return database.sql(READ).query((row, number) -> settings(row)).single();
    }

    /** The address as it is stored. */
    Optional<String> sealed() {
        return database.sql("select address_enc from slack_channel where tenant_id = current_tenant()")
                .query(String.class)
                .optional();
    }

    /** Whether there was none yet. */
    boolean add(Wishes wishes, String sealed, Stamp stamp) {
        return wished(ADD, wishes, sealed, stamp).update() == 1;
    }

    /**
     * Whether it still was as it was seen.
     *
     * @param sealed null keeps the address
     */
    boolean change(Wishes wishes, @Nullable String sealed, long version, Stamp stamp) {
        return wished(CHANGE, wishes, sealed, stamp).param("version", version).update() == 1;
    }

    /** Whether it still was as it was seen. */
    boolean remove(long version) {
        return database.sql("delete from slack_channel where tenant_id = current_tenant() and version = :version")
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec wished(String statement, Wishes wishes, @Nullable String sealed, Stamp stamp) {
        return database.sql(statement)
                .param("active", wishes.active())
                .param("waiting", wishes.waiting())
                .param("decided", wishes.decided())
                .param("sealed", sealed)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static SlackSettings settings(ResultSet row) throws SQLException {
        var version = row.getLong("version");
        var wishes = version == 0
                ? Wishes.PROPOSED
                : new Wishes(
                        row.getBoolean("active"), row.getBoolean("tells_waiting"), row.getBoolean("tells_decided"));
        return new SlackSettings(row.getString("name"), wishes, Timestamps.instant(row, "address_set_at"), version);
    }
}
