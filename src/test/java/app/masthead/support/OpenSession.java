package app.masthead.support;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A session that stands in the tables as if somebody had signed in. */
public record OpenSession(UUID id, CastMember person) {

    private static final int IDLE = 1_800;

    /** One that was begun so long ago and used a moment ago. */
    public static OpenSession of(Cast cast, CastMember person, Duration ago) {
        var session = new OpenSession(UUID.randomUUID(), person);
        cast.inTenant(person.tenant(), database -> {
            database.sql("""
                            insert into person_session (tenant_id, id, person_id, person_name, person_kind, way,
                                connection_id, ip_address, user_agent, signed_in_at, proved_at)
                            values (current_tenant(), :id, :person, :name, 'person', 'oidc', :connection, '192.0.2.7',
                                :agent, :at, :at)""")
                    .param("id", session.id())
                    .param("person", person.id())
                    .param("name", person.name())
                    .param("connection", "demo-" + person.tenant() + "-oidc")
                    .param(
                            "agent",
                            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0")
                    .param("at", Timestamp.from(Instant.now().minus(ago)))
                    .update();
            return database.sql("""
                            insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                max_inactive_interval, expiry_time, principal_name)
                            values (:key, :key, :now, :now, :idle, :now + 1000 * :idle, :principal)""")
                    .param("key", UUID.randomUUID().toString())
                    .param("now", Instant.now().toEpochMilli())
                    .param("idle", IDLE)
                    .param("principal", person.tenant() + ":" + person.id() + ":" + session.id())
                    .update();
        });
        return session;
    }

    /** Whether it is still stored, so that whoever holds its cookie would be in. */
    public boolean isStored(Cast cast) {
        return cast.inInstallation(
                database -> database.sql("select exists (select from spring_session where principal_name like :name)")
                        .param("name", "%:" + id)
                        .query(Boolean.class)
                        .single());
    }

    /** Why it is over, as it stands on record; empty while it is not. */
    public String end(Cast cast) {
        return cast.inTenant(person.tenant(), database -> database.sql(
                        "select coalesce(end_reason, '') from person_session where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }
}
