package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers have put off: each comes again when nothing else waits, or half a day later, or when it has changed. */
@Component
@Transactional
class Skips {

    /** Of a creative {@code c} and a reviewer {@code :reader} at the moment {@code :now}. */
    static final String NOT_SKIPPED = """
            not exists (select from creative_skip k
                         where k.tenant_id = c.tenant_id and k.person_id = :reader and k.principal_id = c.principal_id
                           and k.creative_id = c.creative_id and k.skipped_at >= c.submitted_at
                           and k.skipped_at > cast(:now as timestamptz) - interval '12 hours')""";

    private static final Duration KEPT = Duration.ofHours(12);
    private static final String SKIP = """
            insert into creative_skip (tenant_id, person_id, principal_id, creative_id, skipped_at)
            select tenant_id, :person, principal_id, creative_id, :at from creative
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative
            on conflict (tenant_id, person_id, principal_id, creative_id) do update set skipped_at = excluded.skipped_at""";
    private static final String FORGET =
            "delete from creative_skip where tenant_id = current_tenant() and person_id = :person and skipped_at < :until";

    private final JdbcClient database;
    private final Clock clock;

    Skips(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts a creative off for a reviewer; nothing happens when there is none. */
    public void add(CreativeId id, UUID reviewer) {
        var now = clock.instant();
        database.sql(FORGET)
                .param("person", reviewer)
                .param("until", Timestamp.from(now.minus(KEPT)))
                .update();
        database.sql(SKIP)
                .param("person", reviewer)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .param("at", Timestamp.from(now))
                .update();
    }
}
