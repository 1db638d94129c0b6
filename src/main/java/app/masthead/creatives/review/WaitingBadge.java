package app.masthead.creatives.review;

import app.masthead.platform.web.NavigationBadge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many creatives wait for a person, beside their entry in the navigation. */
@Component
@Transactional(readOnly = true)
class WaitingBadge implements NavigationBadge {

    private static final String COUNT = """
            select count(*) from (
                select from creative where tenant_id = current_tenant() and status = 'pending_review' limit 1000) waiting""";

    private final JdbcClient database;

    WaitingBadge(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String entry() {
        return "creatives";
    }

    @Override
    public String permission() {
        return "creatives.view";
    }

    @Override
    public long count() {
        return database.sql(COUNT).query(Long.class).single();
    }
}
