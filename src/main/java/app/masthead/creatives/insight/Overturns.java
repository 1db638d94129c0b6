package app.masthead.creatives.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often people decide otherwise than rules and scorers, counted per scoring in the period. A person's word on it is
 * the last decision of a person, up to now, on the same content of the same creative, as {@link InsightQuery#WORDS} says.
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
            with %1$s,
            scored as (
                select d.decision_id, d.decided_at, d.rule as scorer, d.rule_version as version, d.to_status,
                       w.to_status as word,
                       case when d.to_status <> 'pending_review' then d.to_status
                            when d.score >= d.auto_approve_threshold then 'approved'
                            when d.score <= d.auto_reject_threshold then 'rejected' end as opinion
                  from creative_decision d
                  left join word w on w.principal_id = d.principal_id and w.creative_id = d.creative_id
                       and w.content_sha256 = d.content_sha256 and w.decided_at >= d.decided_at
                 where %2$s and d.rule is not null and d.from_status = 'processing'),
            judged as (
                select decision_id, word from scored where to_status = 'rejected' or word is not null
                 order by decided_at desc limit %3$d),
            faults as (
                select distinct s.decision_id, s.word, r.scorer, r.rule, r.version
                  from judged s
                  join creative_decision d on d.tenant_id = current_tenant() and d.decision_id = s.decision_id
                 cross join lateral jsonb_to_recordset(d.score_reasons) r (
                       scorer text, rule text, version text, severity text)
                 where r.severity in ('blocking', 'serious', 'doubtful'))
            select scorer, null as rule, version, count(*) as cases,
                   count(*) filter (where (opinion = 'approved') <> (coalesce(word, opinion) = 'approved')) as overturned
              from scored
             where opinion is not null and (to_status <> 'pending_review' or word is not null)
             group by scorer, version
            union all
            select scorer, rule, version, count(*), count(*) filter (where word = 'approved')
              from faults group by scorer, rule, version
             order by 4 desc, 1, 2, 3""";

    private final JdbcClient database;

    Overturns(JdbcClient database) {
        this.database = database;
    }

    /** Scorers and rules together, from the most cases. */
    public List<OverturnRow> within(InsightQuery query) {
        return database.sql(OVERTURNS.formatted(InsightQuery.WORDS, query.within(), MOST_OPENED))
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
