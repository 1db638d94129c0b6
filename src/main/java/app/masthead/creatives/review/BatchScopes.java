package app.masthead.creatives.review;

import app.masthead.creatives.OpenedCreative;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much could be decided together with a creative. */
@Component
@Transactional(readOnly = true)
class BatchScopes {

    private static final String COUNT = """
            select (select count(*) from (
                     select from creative where tenant_id = current_tenant() and status = 'pending_review'
                        and content_sha256 = :sha256 limit 1000) c) as content,
                   (select count(*) from (
                     select from creative where tenant_id = current_tenant() and status = 'pending_review'
                        and principal_id = :buyer limit 1000) b) as buyer""";

    private final JdbcClient database;

    BatchScopes(JdbcClient database) {
        this.database = database;
    }

    /**
     * Each counted up to a thousand.
     *
     * @param content waiting creatives with the same content, this one among them
     * @param buyer waiting creatives of the same buyer
     */
    record Scopes(long content, long buyer) {}

    public Scopes of(OpenedCreative creative) {
        return database.sql(COUNT)
                .param("sha256", creative.sha256())
                .param("buyer", creative.id().principal())
                .query((row, number) -> new Scopes(row.getLong("content"), row.getLong("buyer")))
                .single();
    }
}
