package app.masthead.creatives.desk;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule of the current tenant. A change is on record; what changes nothing leaves no trace. */
@Service
@Transactional
class ReviewRules {

    private static final String READ = """
            select decide_within_hours, four_eyes, version from review_rule where tenant_id = current_tenant()""";
    private static final String BEGIN = """
            insert into review_rule (tenant_id, created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :at, :by, :at, :by) on conflict do nothing""";
    private static final String CHANGE = """
            update review_rule
               set decide_within_hours = :hours, four_eyes = :fourEyes, version = version + 1, updated_at = :at,
                   updated_by = :by
             where tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewRules(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReviewRule current() {
        return read(READ);
    }

    /**
     * Changes the rule. Who changes it the same way twice has done it once.
     *
     * @param seen the rule as it is to be, with the version that the person who changes it has seen
     * @throws StaleReviewRule when it is another one by now
     */
    void change(ReviewRule seen) {
        write(BEGIN, seen);
        var before = read(READ + " for no key update");
        if (before.says(seen)) return;
        if (before.version() != seen.version()) throw new StaleReviewRule();
        write(CHANGE, seen);
        events.publishEvent(AuditedChange.between(
                ReviewRuleAction.CHANGED,
                ReviewRule.subject(name(), CurrentTenant.require().value()),
                before.snapshot(),
                seen.snapshot()));
    }

    private ReviewRule read(String statement) {
        return database.sql(statement)
                .query((row, number) -> new ReviewRule(
                        row.getObject("decide_within_hours", Integer.class),
                        row.getBoolean("four_eyes"),
                        row.getLong("version")))
                .optional()
                .orElse(ReviewRule.NONE);
    }

    private void write(String statement, ReviewRule rule) {
        var stamp = Stamp.now(clock);
        database.sql(statement)
                .param("hours", rule.hours())
                .param("fourEyes", rule.fourEyes())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    private String name() {
        return database.sql("select name from tenant where tenant_id = current_tenant()")
                .query(String.class)
                .single();
    }
}
