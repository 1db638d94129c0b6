package app.masthead.creatives;

import app.masthead.platform.tenancy.CurrentTenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the requests of one buyer change that buyer's creatives one after the other, on whichever node they arrive. */
@Component
class BuyerLock {

    private final JdbcClient database;

    BuyerLock(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other transaction holds it; it is let go at the end of this one. */
    void hold(String principal) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "creatives:" + CurrentTenant.require() + ":" + principal)
                .query((row, number) -> number)
                .single();
    }
}
