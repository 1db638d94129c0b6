package app.masthead.access.people;

import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the current tenant is called, where it is, and how many people it may have. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnTenant {

    private static final String SELECT = """
            select t.name, t.max_users, t.auth_setup_mode,
                   coalesce(t.virtual_host, (select h.host from tenant_host h
                                             where h.tenant_id = t.tenant_id and h.status = 'active'
                                             order by h.kind desc, h.host limit 1)) as host
            from tenant t where t.tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final InstallationSettings settings;

    OwnTenant(JdbcClient database, InstallationSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * The tenant at this moment.
     *
     * @param host the name of its own host; absolute addresses are built from it, never from a request
     * @param inSetup whether it has no identity provider to rely on yet, so that links from mails let people in
     */
    record Facts(String name, String host, OptionalInt mostUsers, boolean inSetup) {}

    Facts facts() {
        return database.sql(SELECT).query((row, number) -> facts(row)).single();
    }

    boolean isInSetup() {
        return facts().inSetup();
    }

    /**
     * Makes everybody wait who also counts this tenant's people before changing how many there are, until the end of
     * the transaction; two who meet here see what the other has done.
     */
    void lock() {
        database.sql("select 1 from tenant where tenant_id = current_tenant() for no key update")
                .query(Integer.class)
                .single();
    }

    URI address(String path) {
        return URI.create(settings.address(facts().host(), path));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var most = row.getObject("max_users", Integer.class);
        return new Facts(
                row.getString("name"),
                row.getString("host"),
                most == null ? OptionalInt.empty() : OptionalInt.of(most),
                "setup".equals(row.getString("auth_setup_mode")));
    }
}
