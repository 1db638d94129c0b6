package app.masthead.access.domains;

import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.Outdated;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
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
    private final Clock clock;

    DomainChecks(
            Domains domains, TextRecords records, JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.domains = domains;
        this.records = records;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at a domain of the current tenant, and keeps what is found. */
    Finding check(String name) {
        var domain = domains.get(name);
        var finding = records.look(domain.recordName(), domain.token());
        try {
            var loser = keep(domain, finding);
            loser.ifPresent(other -> CurrentTenant.run(
                    new TenantId(other), () -> CurrentActor.run(Actor.SYSTEM, () -> domains.lost(name))));
        } catch (DuplicateKeyException faster) {
            throw new Outdated("domains.error.faster");
        }
        return finding;
    }

    /** The other tenant loses the domain in the transaction in which this one gets it, or neither happens. */
    private Optional<String> keep(Domain domain, Finding finding) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var loser = finding == Finding.FOUND && !domain.verified() ? take(domain) : Optional.<String>empty();
            domains.found(domain.value(), finding, loser.isPresent());
            return loser;
        }));
    }

    private Optional<String> take(Domain domain) {
        return database
                .sql("select take_domain(:domain, :now)")
                .param("domain", domain.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
