package app.masthead.access.people;

import app.masthead.access.Role;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of people of the current tenant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Profiles {

    private static final String SELECT = """
            select u.id, u.name, u.email, u.role, u.creative_reviewer, u.status, u.last_login_at, u.created_at, u.version
            from app_user u where u.tenant_id = current_tenant()""";
    private static final String INSERT = """
            insert into app_user (tenant_id, id, email, name, role, creative_reviewer, status, invited_at, created_at,
                                  updated_at, created_by, updated_by)
            values (current_tenant(), :id, :email, :name, :role, :reviewer, :status,
                    case :status when 'invited' then cast(:now as timestamptz) end, :now, :now, :actor, :actor)
            on conflict do nothing""";
    private static final String STORE = """
            update app_user
            set name = :name, role = :role, creative_reviewer = :reviewer, status = :status,
                deactivated_at = case :status when 'deactivated' then coalesce(deactivated_at, :now) end,
                version = version + 1, updated_at = :now, updated_by = :actor
            where tenant_id = current_tenant() and id = :id and version = :version""";

    private final JdbcClient database;
    private final Clock clock;

    Profiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Profile> find(UUID id) {
        return database.sql(SELECT + " and u.id = :id")
                .param("id", id)
                .query((row, number) -> profile(row))
                .optional();
    }

    /** Makes everybody wait who is about to change something of the person, until the end of the transaction. */
    void lock(UUID id) {
        database.sql("select 1 from app_user where tenant_id = current_tenant() and id = :id for no key update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    Profile get(UUID id) {
        return find(id).orElseThrow(NoSuchPerson::new);
    }

    Optional<Profile> withAddress(String email) {
        return database.sql(SELECT + " and lower(u.email) = lower(:email)")
                .param("email", email)
                .query((row, number) -> profile(row))
                .optional();
    }

    /** Whom an identity was linked to, whatever has become of them. */
    Optional<Profile> behind(VerifiedIdentity identity) {
        return database.sql(SELECT + " " + """
                         and u.id = (select user_id from external_identity
                                     where tenant_id = current_tenant() and connection_id = :connection
                                       and issuer = :issuer and subject = :subject)""")
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, number) -> profile(row))
                .optional();
    }

    /** Whether the person is new; not where somebody has the address, perhaps since a moment ago. */
    boolean add(Profile person) {
        return named(INSERT, person).param("email", person.email()).update() == 1;
    }

    /** Whether it was stored; not where somebody else was faster. */
    boolean store(Profile person) {
        return named(STORE, person).param("version", person.version()).update() == 1;
    }

    /** Removes somebody who was invited and never came. */
    void remove(UUID id) {
        database.sql("delete from app_user where tenant_id = current_tenant() and id = :id and status = 'invited'")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec named(String statement, Profile person) {
        return database.sql(statement)
                .param("id", person.id())
                .param("name", person.name())
                .param("role", person.role().code())
                .param("reviewer", person.creativeReviewer())
                .param("status", person.status().code())
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getBoolean("creative_reviewer"),
                PersonStatus.of(row.getString("status")),
                Timestamps.instant(row, "last_login_at"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"));
    }
}
