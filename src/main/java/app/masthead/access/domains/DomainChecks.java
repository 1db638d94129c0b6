package app.masthead.access.domains;

import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.Conflict;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks whether a domain's record is there. Name servers are asked outside of any transaction, however long they take.
 *
 * <p>Only one tenant can have proved a domain. Whoever proves it next takes it over, and neither learns who the other is.
 */
@Component
class DomainChecks {

    private final Domains domains;
    private final TextRecords records;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    DomainChecks(Domains domains, TextRecords records, JdbcClient database, TransactionOperations transaction) {
        this.domains = domains;
        this.records = records;
        this.database = database;
        this.transaction = transaction;
    }

    /** Looks at a domain of the current tenant, and keeps what is found. */
    Finding check(String name) {
        var domain = domains.get(name);
        var finding = records.look(domain.recordName(), domain.token());
        var moved = finding == Finding.FOUND && !domain.verified() && takeFromOther(name);
        try {
            domains.found(name, finding, moved);
        } catch (DuplicateKeyException faster) {
            throw new Conflict("domains.error.faster");
        }
        return finding;
    }

    private boolean takeFromOther(String name) {
        var holder = holder(name);
        holder.ifPresent(other ->
                CurrentTenant.run(new TenantId(other), () -> CurrentActor.run(Actor.SYSTEM, () -> domains.lose(name))));
        return holder.isPresent();
    }

    private Optional<String> holder(String name) {
        return transaction.execute(status -> database.sql("select holder_of_domain(:domain)")
                .param("domain", name)
                .query(String.class)
                .optional());
    }
}
