package app.masthead.creatives.insight;

import app.masthead.creatives.insight.Trial.Line;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what other thresholds would have done. Counted is each scoring of the last 30 days that gave a score. What could
 * not be processed is rejected, and what a policy or a failed scorer held for a person waits, whatever the thresholds.
 * A person's word on it is the last one up to now on the same content, as {@link Overturns} says.
 */
@Component
@Transactional(readOnly = true)
class ThresholdTrials {

    static final int DAYS = 30;

    private static final String CURRENT = """
            select human_review_required, creative_auto_approve_threshold, creative_auto_reject_threshold
              from tenant where tenant_id = current_tenant()""";

    private static final String TRIAL = """
            with scored as (
                select case when d.unusable then 'rejected'
                            when d.held or :human then 'waiting'
                            when d.score <= :reject then 'rejected'
                            when d.score >= :approve then 'approved'
                            else 'waiting' end as outcome, d.word
                  from creative_scoring d
                 where d.tenant_id = current_tenant() and d.scored_at >= :since and d.score is not null)
            select outcome, count(*) as creatives, count(word) as decided,
                   count(*) filter (where outcome <> 'waiting' and (outcome = 'approved') <> (word = 'approved'))
                       as otherwise
              from scored group by outcome""";

    private final JdbcClient database;
    private final Clock clock;

    ThresholdTrials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The thresholds that decide now. */
    public Thresholds current() {
        return database.sql(CURRENT)
                .query((row, number) -> new Thresholds(
                        row.getBigDecimal("creative_auto_approve_threshold"),
                        row.getBigDecimal("creative_auto_reject_threshold"),
                        row.getBoolean("human_review_required")))
                .single();
    }

    public Trial of(Thresholds thresholds) {
        var lines = new HashMap<String, Line>();
        database.sql(TRIAL)
                .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS))))
                .param("human", thresholds.humanReview())
                .param("reject", thresholds.reject())
                .param("approve", thresholds.approve())
                .query((ResultSet row) -> {
                    lines.put(
                            row.getString("outcome"),
                            new Line(row.getLong("creatives"), row.getLong("decided"), row.getLong("otherwise")));
                });
        return new Trial(
                lines.getOrDefault("approved", Line.NONE),
                lines.getOrDefault("rejected", Line.NONE),
                lines.getOrDefault("waiting", Line.NONE));
    }
}
