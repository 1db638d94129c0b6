package app.masthead.creatives.insight;

import app.masthead.creatives.CreativeStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides, and why creatives are rejected. Counted is the decision that a creative waited for: by a rule as it came
 * in, or by a person out of the queue. What is reversed, suspended or restored later is no further decision here.
 */
@Component
@Transactional(readOnly = true)
class DecisionOutcomes {

    /** How many pairs of buyer and reason are told, the most frequent first. */
    static final int MOST_REASONS = 30;

    private static final String OUTCOMES = """
            with counted as (
                select principal_id, reason_code, to_status, count(*) filter (where automatic) as by_rules,
                       count(*) filter (where not automatic) as by_people
                  from (select d.principal_id, d.reason_code, d.to_status, true as automatic
                          from creative_scoring d where %1$s and d.to_status in ('approved', 'rejected')
                         union all
                        select d.principal_id, d.reason_code, d.to_status, false
                          from creative_review d where %2$s) decided
                 group by principal_id, reason_code, to_status),
            reasons as (
                select principal_id, reason_code, by_rules, by_people from counted where to_status = 'rejected'
                 order by by_rules + by_people desc, principal_id, reason_code limit %3$d)
            select null as buyer, null as name, to_status as code, sum(by_rules) as by_rules,
                   sum(by_people) as by_people, 0 as place
              from counted group by to_status
            union all
            select r.principal_id, p.name, r.reason_code, r.by_rules, r.by_people,
                   row_number() over (order by r.by_rules + r.by_people desc, r.principal_id, r.reason_code)
              from reasons r
              join principal p on p.tenant_id = current_tenant() and p.principal_id = r.principal_id
             order by place""";

    /** Decisions by who took them, and rejections by buyer and reason, the most frequent first. */
    record Outcomes(List<OutcomeRow> outcomes, List<ReasonRow> reasons) {

        public long all() {
            return outcomes.stream().mapToLong(OutcomeRow::decided).sum();
        }

        public long automatic() {
            return outcomes.stream()
                    .filter(OutcomeRow::automatic)
                    .mapToLong(OutcomeRow::decided)
                    .sum();
        }

        public String automaticPercent() {
            return Rates.percent(automatic(), all());
        }
    }

    private final JdbcClient database;

    DecisionOutcomes(JdbcClient database) {
        this.database = database;
    }

    public Outcomes within(InsightQuery query) {
        var counts = new TreeMap<String, long[]>(Map.of("approved", new long[2], "rejected", new long[2]));
        var reasons = new ArrayList<ReasonRow>();
        database.sql(OUTCOMES.formatted(query.scored(), query.decided(), MOST_REASONS))
                .params(query.values())
                .query((ResultSet row) -> {
                    if (row.getString("buyer") == null) {
                        counts.put(
                                row.getString("code"), new long[] {row.getLong("by_rules"), row.getLong("by_people")});
                    } else {
                        reasons.add(reason(row));
                    }
                });
        return new Outcomes(outcomes(counts), reasons);
    }

    private static ReasonRow reason(ResultSet row) throws SQLException {
        return new ReasonRow(
                row.getString("buyer"),
                row.getString("name"),
                row.getString("code"),
                row.getLong("by_rules"),
                row.getLong("by_people"));
    }

    private static List<OutcomeRow> outcomes(Map<String, long[]> counts) {
        var all = counts.values().stream().mapToLong(it -> it[0] + it[1]).sum();
        var rows = new ArrayList<OutcomeRow>();
        for (var automatic : List.of(true, false)) {
            counts.forEach((to, of) -> rows.add(
                    new OutcomeRow(automatic, CreativeStatus.of(to).orElseThrow(), of[automatic ? 0 : 1], all)));
        }
        return rows;
    }
}
