package app.masthead.creatives.ai;

import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of calls to AI services: added to, never changed, forgotten after a year. */
@Component
class AiCallLog {

    private static final String MONTH = """
            select count(*) as calls, count(*) filter (where c.outcome <> 'answered') as failures,
                   coalesce(sum(c.input_tokens), 0) as input_tokens, coalesce(sum(c.output_tokens), 0) as output_tokens,
                   sum(c.cost_micros) as cost_micros
              from tenant t
              join ai_call c on c.tenant_id = t.tenant_id
               and c.created_at >= date_trunc('month', now() at time zone t.time_zone) at time zone t.time_zone
             where t.tenant_id = current_tenant()""";
    private static final String INSERT = """
            insert into ai_call (tenant_id, id, created_at, purpose, provider, model, principal_id, creative_id,
                prompt_sha256, answer_sha256, input_tokens, output_tokens, cost_micros, attempts, millis, outcome)
            values (current_tenant(), :id, :at, :purpose, :provider, :model, :principal, :creative,
                :prompt, :answer, :input, :output, :cost, :attempts, :millis, :outcome)""";

    private final JdbcClient database;

    AiCallLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * The calls of the current month, by the tenant's own calendar.
     *
     * @param costMicros in millionths of a US dollar; null when no call has a known cost
     */
    record Month(
            long calls,
            long failures,
            long inputTokens,
            long outputTokens,
            @Nullable Long costMicros) {}

    /** Keeps a call whatever becomes of what it was made for: it was made, and has its price. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(AiCall call) {
        database.sql(INSERT)
                .param("id", Ids.next())
                .param("at", Timestamp.from(call.at()))
                .param("purpose", call.purpose().name().toLowerCase(Locale.ROOT))
                .param("provider", call.provider())
                .param("model", call.model())
                .param("principal", call.principalId())
                .param("creative", call.creativeId())
                .param("prompt", call.promptSha256())
                .param("answer", call.answerSha256())
                .param("input", call.inputTokens())
                .param("output", call.outputTokens())
                .param("cost", call.costMicros())
                .param("attempts", call.attempts())
                .param("millis", call.millis())
                .param("outcome", call.outcome())
                .update();
    }

    @Transactional(readOnly = true)
    Month thisMonth() {
        return database.sql(MONTH)
                .query((row, number) -> new Month(
                        row.getLong("calls"),
                        row.getLong("failures"),
                        row.getLong("input_tokens"),
                        row.getLong("output_tokens"),
                        row.getObject("cost_micros") == null ? null : row.getLong("cost_micros")))
                .single();
    }

    @Transactional
    void forget() {
        database.sql("select forget_ai_calls()").query().listOfRows();
    }
}
