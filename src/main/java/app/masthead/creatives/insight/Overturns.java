package app.masthead.creatives.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often people decide otherwise than rules and scorers, counted per scoring in the period. A person's word on it is
 * the last decision of a person, up to now, on the same content of the same creative, unless it was undone within ten
 * seconds. A suspension counts where it says that the creative should not have run; one that the advertiser asked for
 * does not.
 *
 * <p>A scorer's case is a decision by its score alone, or a creative that waited although its score lay beyond a
 * threshold of that moment (both ends count) and that a person then decided. It is overturned when the score approves
 * and the person's word is a rejection or suspension, or the other way round.
 *
 * <p>A rule's case is a creative that it found fault with (blocking, serious or doubtful), and that was rejected
 * automatically or has a person's word. It is overturned when that word is an approval. Each rule counts once per
 * scoring, however many faults it found. Of very many, the latest {@value #MOST_OPENED} are told.
 */
@Component
@Transactional(readOnly = true)
class Overturns {

    /** How many scorings are opened for their reasons, the latest first. */
    static final int MOST_OPENED = 10_000;

    private static final String OVERTURNS = """
            select d.scorer, null as rule, d.scorer_version as version, count(*) as cases,
                   count(*) filter (where (d.opinion = 'approved') <> (coalesce(d.word, d.opinion) = 'approved'))
                       as overturned
              from creative_scoring d
             where %1$s and d.opinion is not null and (d.to_status <> 'pending_review' or d.word is not null)
             group by d.scorer, d.scorer_version
            union all
            select split_part(fault, e'\\n', 1), split_part(fault, e'\\n', 2), split_part(fault, e'\\n', 3),
                   sum(cases)::bigint, sum(overturned)::bigint
              from (select faults, count(*) as cases, count(*) filter (where word = 'approved') as overturned
                      from (select d.faults, d.word from creative_scoring d
                             where %1$s and (d.to_status = 'rejected' or d.word is not null)
                             order by d.scored_at desc limit %2$d) judged
                     group by faults) alike
             cross join unnest(faults) fault
             group by fault
             order by 4 desc, 1, 2, 3""";

    private final JdbcClient database;

    Overturns(JdbcClient database) {
        this.database = database;
    }

    /** Scorers and rules together, from the most cases. */
    public List<OverturnRow> within(InsightQuery query) {
        return database.sql(OVERTURNS.formatted(query.scored(), MOST_OPENED))
                .params(query.values())
                .query((row, number) -> row(row))
                .list();
    }

    private static OverturnRow row(ResultSet row) throws SQLException {
        return new OverturnRow(
                row.getString("scorer"),
                row.getString("rule"),
                row.getString("version"),
                row.getLong("cases"),
                row.getLong("overturned"));
    }
}
