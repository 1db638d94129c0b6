package app.masthead.creatives.processing;

import app.masthead.creatives.content.CreativeContent;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has to be processed for the current tenant. Within the transaction of whoever causes or ends it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcessingRows {

    private static final String ADD = """
            insert into creative_processing (tenant_id, principal_id, creative_id, id, since, next_at)
            values (current_tenant(), :principal, :creative, :id, :now, :now)
            on conflict (tenant_id, principal_id, creative_id)
            do update set id = excluded.id, since = excluded.since, next_at = excluded.next_at, tries = 0""";
    private static final String FORGET_FILES = """
            delete from creative_file
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative""";
    private static final String BEGIN = """
            update creative_processing set tries = tries + 1
             where tenant_id = current_tenant() and id = :id
            returning principal_id, creative_id, tries, since""";
    private static final String POSTPONE = """
            update creative_processing set next_at = :next where tenant_id = current_tenant() and id = :id""";
    private static final String FIND = """
            select principal_id, creative_id, tries, since from creative_processing
             where tenant_id = current_tenant() and id = :id""";
    private static final String TAKE_AWAY =
            "delete from creative_processing where tenant_id = current_tenant() and id = :id";

    private final JdbcClient database;
    private final Clock clock;

    ProcessingRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * New content of a creative; what was to be done for its earlier content is not done any more, and the files of that
     * are none of it: whoever decides before others are there, decides without any.
     */
    void add(ProcessingKey key, String principal, String creative) {
        database.sql(ADD)
                .param("id", key.id())
                .param("principal", principal)
                .param("creative", creative)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        database.sql(FORGET_FILES)
                .param("principal", principal)
                .param("creative", creative)
                .update();
    }

    /** Counts a try, of what is still to be done. */
    public Optional<Row> begin(UUID id) {
        return row(BEGIN, id);
    }

    public Optional<Row> find(UUID id) {
        return row(FIND, id);
    }

    public void postpone(UUID id, Instant next) {
        database.sql(POSTPONE)
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** Whether it was still to be done, and now is by whoever asked; of several who ask, one is told so. */
    public boolean takeAway(UUID id) {
        return database.sql(TAKE_AWAY).param("id", id).update() == 1;
    }

    private Optional<Row> row(String statement, UUID id) {
        return database.sql(statement)
                .param("id", id)
                .query((row, number) -> new Row(
                        row.getString("principal_id"),
                        row.getString("creative_id"),
                        row.getInt("tries"),
                        row.getTimestamp("since").toInstant()))
                .optional();
    }

    /** The creative that is to be processed. */
    public record Row(String principal, String creative, int tries, Instant since) {

        public ProcessingOrder with(ProcessingKey key, CreativeContent content) {
            return new ProcessingOrder(key, principal, creative, content, tries, since);
        }
    }
}
