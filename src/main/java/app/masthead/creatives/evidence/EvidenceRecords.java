package app.masthead.creatives.evidence;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.json.ExactJson;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Reads the rows that are on record about a creative, oldest first, one after the other and with all that they say. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class EvidenceRecords {

    private static final int ROWS_AT_ONCE = 200;

    /** What there are records of. */
    enum Kind {
        DECISIONS("""
                select to_jsonb(d) || jsonb_build_object('decided_by_name', u.name, 'decided_by_email', u.email)
                  from creative_decision d
                  left join app_user u on u.tenant_id = d.tenant_id and u.id = d.decided_by
                 where d.tenant_id = current_tenant() and d.principal_id = :principal and d.creative_id = :creative
                 order by d.decided_at, d.decision_id"""),
        AUDIT("""
                select to_jsonb(l) - 'search' from audit_log l
                 where l.tenant_id = current_tenant() and l.subject_type = 'creative' and l.subject_id = :subject
                 order by l.created_at, l.log_id"""),
        ORDERS("""
                select to_jsonb(a) || jsonb_build_object('order', jsonb_build_object(
                           'brand', b.brand, 'buyer_ref', b.buyer_ref, 'status', b.status,
                           'flight_start_date', b.flight_start_date, 'flight_end_date', b.flight_end_date))
                  from creative_assignment a
                  join media_buy b on b.tenant_id = a.tenant_id and b.media_buy_id = a.media_buy_id
                 where a.tenant_id = current_tenant() and a.principal_id = :principal and a.creative_id = :creative
                 order by a.media_buy_id, a.package_id"""),
        NOTIFICATIONS("""
                select to_jsonb(n) || jsonb_build_object('attempted', (
                           select coalesce(jsonb_agg(to_jsonb(t) order by t.number), '[]') from notification_attempt t
                            where t.tenant_id = n.tenant_id and t.notification_id = n.id))
                  from notification n
                 where n.tenant_id = current_tenant() and n.principal_id = :principal and n.creative_id = :creative
                 order by n.created_at, n.id""");

        private final String rows;

        Kind(String rows) {
            this.rows = rows;
        }

        /** The name of the entry that holds them. */
        String entry() {
            return name().toLowerCase(Locale.ROOT) + ".json";
        }
    }

    private final JdbcClient database;

    EvidenceRecords(JdbcClient database) {
        this.database = database;
    }

    /** Hands over each row as JSON, its moments in UTC. */
    public void each(Kind kind, CreativeId id, Consumer<JsonNode> reader) {
        database.sql("set local time zone 'UTC'").update();
        try (var rows = database
                .sql(kind.rows)
                .withFetchSize(ROWS_AT_ONCE)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .param("subject", id.audited())
                .query(String.class)
                .stream()) {
            rows.map(ExactJson::read).forEach(reader);
        }
    }
}
