package app.masthead.creatives;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers that have been given, in the transaction of what they answer. The key is taken first: of two equal requests at
 * once, the second waits for the first and then gets its answer.
 */
@Component
class IdempotencyRecords {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String FORGET = """
            delete from idempotency_record
             where tenant_id = current_tenant() and principal_id = :principal and expires_at <= :now""";
    private static final String TAKE = """
            insert into idempotency_record
                   (tenant_id, principal_id, idempotency_key, operation, request_sha256, created_at, expires_at)
            values (current_tenant(), :principal, :key, :operation, :sha256, :now, :expires) on conflict do nothing""";
    private static final String FIND = """
            select request_sha256 = :sha256 and operation = :operation as same, response_body
              from idempotency_record
             where tenant_id = current_tenant() and principal_id = :principal and idempotency_key = :key""";
    private static final String ANSWER = """
            update idempotency_record set response_status = 200, response_body = :answer::jsonb
             where tenant_id = current_tenant() and principal_id = :principal and idempotency_key = :key
            returning response_body""";

    private final JdbcClient database;
    private final Clock clock;

    IdempotencyRecords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the key for a request.
     *
     * @return the answer that the same request already got; empty when it is the first
     * @throws IdempotencyConflict when the key belongs to another request
     */
    Optional<String> take(IdempotentRequest request) {
        var now = clock.instant();
        database.sql(FORGET)
                .param("principal", request.principal())
                .param("now", Timestamp.from(now))
                .update();
        var taken = database.sql(TAKE)
                .param("principal", request.principal())
                .param("key", request.key())
                .param("operation", request.operation())
                .param("sha256", request.sha256())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(KEPT)))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(given(request));
    }

    private String given(IdempotentRequest request) {
        record Given(boolean same, String answer) {}
        var given = database.sql(FIND)
                .param("sha256", request.sha256())
                .param("operation", request.operation())
                .param("principal", request.principal())
                .param("key", request.key())
                .query((row, number) -> new Given(row.getBoolean("same"), row.getString("response_body")))
                .single();
        if (!given.same()) {
            throw new IdempotencyConflict();
        }
        return given.answer();
    }

    /** Keeps the answer; it is given in the spelling in which it will be given again. */
    String answer(IdempotentRequest request, String answer) {
        return database.sql(ANSWER)
                .param("answer", answer)
                .param("principal", request.principal())
                .param("key", request.key())
                .query(String.class)
                .single();
    }
}
