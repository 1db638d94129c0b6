package app.masthead.access.passkeys;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of the place that is bound. */
@Repository
class PasskeyStore {

    private static final String STORED =
            "select id, {holder} as holder, credential_id, attestation, sign_count, transports from {table} where {ours}";
    private static final String SHOWN =
            "select id, {holder} as holder, name, created_at, last_used_at from {table} where {ours}";

    private final JdbcClient database;

    PasskeyStore(JdbcClient database) {
        this.database = database;
    }

    List<StoredPasskey> of(UUID holder) {
        return sql(STORED + " and {holder} = :holder order by created_at, id")
                .param("holder", holder)
                .query((row, number) -> stored(row))
                .list();
    }

    Optional<StoredPasskey> find(byte[] credentialId) {
        return sql(STORED + " and credential_id = :credential")
                .param("credential", credentialId)
                .query((row, number) -> stored(row))
                .optional();
    }

    List<Passkey> shown(UUID holder) {
        return sql(SHOWN + " and {holder} = :holder order by created_at, id")
                .param("holder", holder)
                .query((row, number) -> shown(row))
                .list();
    }

    Optional<Passkey> locked(UUID holder, UUID id) {
        return sql(SHOWN + " and {holder} = :holder and id = :id for update")
                .param("holder", holder)
                .param("id", id)
                .query((row, number) -> shown(row))
                .optional();
    }

    /** Has whoever adds a key for the same person wait until this transaction is over. */
    void lock(UUID holder) {
        sql("select 1 from {people} where {ours} and id = :holder for no key update")
                .param("holder", holder)
                .query(Integer.class)
                .optional();
    }

    UUID add(NewPasskey key, String name, Instant now) {
        var id = Ids.next();
        sql("""
                        insert into {table} ({ownerColumn}id, {holder}, credential_id, attestation, sign_count,
                            transports, name, created_at)
                        values ({owner}:id, :holder, :credential, :attestation, :count, :transports, :name, :now)""")
                .param("id", id)
                .param("holder", key.holder())
                .param("credential", key.credentialId())
                .param("attestation", key.attestation())
                .param("count", key.signCount())
                .param("transports", key.transports().toArray(String[]::new))
                .param("name", name)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /**
     * Remembers that the key was used.
     *
     * @return false when its counter did not go up: then the key is a copy of another (Web Authentication Level 3,
     *     section 6.1.1). One that never counts stays at zero
     */
    boolean used(UUID id, long signCount, Instant now) {
        return sql("""
                        update {table} set sign_count = :count, last_used_at = :now
                        where {ours} and id = :id and (sign_count < :count or (sign_count = 0 and :count = 0))""")
                        .param("count", signCount)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void rename(UUID id, String name) {
        sql("update {table} set name = :name where {ours} and id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        sql("delete from {table} where {ours} and id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql(PasskeyTable.current().sql(statement));
    }

    private static StoredPasskey stored(ResultSet row) throws SQLException {
        return new StoredPasskey(
                row.getObject("id", UUID.class),
                row.getObject("holder", UUID.class),
                row.getBytes("credential_id"),
                row.getBytes("attestation"),
                row.getLong("sign_count"),
                List.of((String[]) row.getArray("transports").getArray()));
    }

    private static Passkey shown(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("holder", UUID.class),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "last_used_at"));
    }
}
