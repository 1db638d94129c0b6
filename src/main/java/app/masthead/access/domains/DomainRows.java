package app.masthead.access.domains;

import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the current tenant's domains. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DomainRows {

    private static final String SELECT = """
            select domain, token, verified_at, last_checked_at, last_finding, missing_since, taken_at, created_at
            from verified_domain where tenant_id = current_tenant()""";
    private static final String ADD = """
            insert into verified_domain (tenant_id, domain, token, created_at, created_by)
            values (current_tenant(), :domain, :token, :now, :actor)
            on conflict do nothing""";
    private static final String CHECKED = """
            update verified_domain
            set last_checked_at = :now, last_finding = :finding, version = version + 1,
                missing_since = case when verified_at is null or :finding = 'found' then null
                                     when :finding = 'unreachable' then missing_since
                                     else coalesce(missing_since, :now) end
            where tenant_id = current_tenant() and domain = :domain""";
    private static final String VERIFIED = """
            update verified_domain set verified_at = :now, taken_at = null, version = version + 1
            where tenant_id = current_tenant() and domain = :domain and verified_at is null""";
    private static final String UNVERIFIED = """
            update verified_domain
            set verified_at = null, missing_since = null, version = version + 1
            where tenant_id = current_tenant() and domain = :domain and verified_at is not null""";

    private final JdbcClient database;
    private final Clock clock;

    DomainRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Domain> all() {
        return database.sql(SELECT + " order by domain")
                .query((row, number) -> domain(row))
                .list();
    }

    Optional<Domain> find(String name) {
        return database.sql(SELECT + " and domain = :domain")
                .param("domain", name)
                .query((row, number) -> domain(row))
                .optional();
    }

    /** Waits for whoever changes the domain at the same moment. */
    Optional<Domain> locked(String name) {
        return database.sql(SELECT + " and domain = :domain for no key update")
                .param("domain", name)
                .query((row, number) -> domain(row))
                .optional();
    }

    boolean isVerified(String name) {
        return find(name).filter(Domain::verified).isPresent();
    }

    /** Whether it is new. */
    boolean add(DomainName name, String token) {
        return at(ADD, name.value())
                        .param("token", token)
                        .param("actor", CurrentActor.get().id())
                        .update()
                == 1;
    }

    void checked(String name, Finding finding) {
        at(CHECKED, name).param("finding", finding.code()).update();
    }

    /** Whether that is new. */
    boolean verified(String name) {
        return at(VERIFIED, name).update() == 1;
    }

    /** Whether it was verified until now. */
    boolean unverified(String name) {
        return database.sql(UNVERIFIED).param("domain", name).update() == 1;
    }

    void remove(String name) {
        database.sql("delete from verified_domain where tenant_id = current_tenant() and domain = :domain")
                .param("domain", name)
                .update();
    }

    /** How many active people have an address of each domain that is verified. */
    Map<String, Integer> people() {
        return database
                .sql("""
                        select d.domain, count(u.id) as people from verified_domain d
                        left join (select id, lower(split_part(email, '@', -1)) as domain from app_user
                                   where tenant_id = current_tenant() and status = 'active') u on u.domain = d.domain
                        where d.tenant_id = current_tenant() and d.verified_at is not null group by d.domain""")
                .query((row, number) -> Map.entry(row.getString("domain"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec at(String statement, String name) {
        return database.sql(statement).param("domain", name).param("now", Timestamp.from(clock.instant()));
    }

    private static Domain domain(ResultSet row) throws SQLException {
        return new Domain(
                new DomainName(row.getString("domain")),
                row.getString("token"),
                Timestamps.instant(row, "verified_at"),
                Timestamps.instant(row, "last_checked_at"),
                row.getString("last_finding"),
                Timestamps.instant(row, "missing_since"),
                Timestamps.instant(row, "taken_at"),
                row.getTimestamp("created_at").toInstant());
    }
}
