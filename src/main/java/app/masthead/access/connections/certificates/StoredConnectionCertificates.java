package app.masthead.access.connections.certificates;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the rows of certificates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredConnectionCertificates {

    private static final String COLUMNS =
            "sha256, subject, key_type, key_bits, not_before, not_after, used_since, distrusted_at";
    private static final String SELECT = "select " + COLUMNS
            + " from auth_certificate where tenant_id = current_tenant() and connection_id = :connection";
    private static final int LONGEST_SUBJECT = 1_000;

    private final JdbcClient database;

    StoredConnectionCertificates(JdbcClient database) {
        this.database = database;
    }

    List<ConnectionCertificate> all(String connection, Instant now) {
        return database.sql(SELECT + " order by distrusted_at is not null, not_after desc, sha256")
                .param("connection", connection)
                .query((row, number) -> certificate(row, now))
                .list();
    }

    Map<String, ConnectionCertificate> firstToRunOut(Instant now) {
        return database
                .sql("""
                        select distinct on (connection_id) connection_id, %s from auth_certificate
                        where tenant_id = current_tenant() and used_since is not null and distrusted_at is null
                        order by connection_id, not_after, sha256""".formatted(COLUMNS))
                .query((row, number) -> Map.entry(row.getString("connection_id"), certificate(row, now)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    ConnectionCertificate find(String connection, String sha256, Instant now) {
        return database.sql(SELECT + " and sha256 = :sha256 and distrusted_at is null")
                .param("connection", connection)
                .param("sha256", sha256)
                .query((row, number) -> certificate(row, now))
                .optional()
                .orElseThrow(NoSuchCertificate::new);
    }

    /** The fingerprints of those that are not distrusted. */
    List<String> trusted(String connection) {
        return database.sql("select sha256 from auth_certificate where tenant_id = current_tenant()"
                        + " and connection_id = :connection and distrusted_at is null")
                .param("connection", connection)
                .query((row, number) -> row.getString("sha256"))
                .list();
    }

    int used(String connection) {
        return database.sql("select count(*) from auth_certificate where tenant_id = current_tenant()"
                        + " and connection_id = :connection and distrusted_at is null and used_since is not null")
                .param("connection", connection)
                .query(Integer.class)
                .single();
    }

    void add(String connection, X509Certificate certificate, Stamp stamp) {
        var facts = Certificates.facts(certificate);
        database.sql("""
                        insert into auth_certificate (tenant_id, connection_id, sha256, der, subject, key_type, key_bits,
                            not_before, not_after, created_at, created_by)
                        values (current_tenant(), :connection, :sha256, :der, :subject, :type, :bits, :from, :until,
                            :now, :by)""")
                .param("connection", connection)
                .param("sha256", facts.fingerprint())
                .param("der", encoded(certificate))
                .param("subject", shortened(facts.subject()))
                .param("type", facts.keyType())
                .param("bits", facts.keyLength())
                .param("from", Timestamp.from(facts.notBefore()))
                .param("until", Timestamp.from(facts.notAfter()))
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    /** Forgets one that waits; one from which trust had been withdrawn is distrusted as before. */
    int takeBack(String connection, String sha256, Instant now) {
        return database.sql("""
                        with before as (
                            update auth_certificate set distrusted_at = :now
                            where tenant_id = current_tenant() and connection_id = :connection and sha256 = :sha256
                              and used_since is null and distrusted_by is not null returning 1),
                        added as (
                            delete from auth_certificate
                            where tenant_id = current_tenant() and connection_id = :connection and sha256 = :sha256
                              and used_since is null and distrusted_by is null returning 1)
                        select (select count(*) from before) + (select count(*) from added)""")
                .param("now", Timestamp.from(now))
                .param("connection", connection)
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    /** Which of those fingerprints are of certificates from which trust was withdrawn. */
    List<String> distrusted(String connection, List<String> fingerprints) {
        return database.sql("""
                        select sha256 from auth_certificate
                        where tenant_id = current_tenant() and connection_id = :connection
                          and distrusted_at is not null and sha256 = any (:fingerprints) order by sha256""")
                .param("connection", connection)
                .param("fingerprints", fingerprints.toArray(String[]::new))
                .query((row, number) -> row.getString("sha256"))
                .list();
    }

    /** It waits for the draft to be applied; by whom it was distrusted stays, in case it is taken back. */
    void trustAgain(String connection, String sha256) {
        database.sql("""
                        update auth_certificate set distrusted_at = null, used_since = null
                        where tenant_id = current_tenant() and connection_id = :connection and sha256 = :sha256""")
                .param("connection", connection)
                .param("sha256", sha256)
                .update();
    }

    void distrust(String connection, String sha256, Stamp stamp) {
        database.sql("""
                        update auth_certificate set distrusted_at = :now, distrusted_by = :by
                        where tenant_id = current_tenant() and connection_id = :connection and sha256 = :sha256""")
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("connection", connection)
                .param("sha256", sha256)
                .update();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was read can be written", impossible);
        }
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    private static ConnectionCertificate certificate(ResultSet row, Instant now) throws SQLException {
        var usedSince = Timestamps.instant(row, "used_since");
        var distrustedAt = Timestamps.instant(row, "distrusted_at");
        var notBefore = row.getTimestamp("not_before").toInstant();
        var notAfter = row.getTimestamp("not_after").toInstant();
        return new ConnectionCertificate(
                row.getString("sha256"),
                row.getString("subject"),
                row.getString("key_type"),
                row.getInt("key_bits"),
                notBefore,
                notAfter,
                usedSince,
                distrustedAt,
                ConnectionCertificate.state(usedSince, distrustedAt, notBefore, notAfter, now));
    }
}
