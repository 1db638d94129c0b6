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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the rows of certificates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredConnectionCertificates {

    private static final String SELECT = """
            select sha256, subject, key_type, key_bits, not_before, not_after, used_since, distrusted_at
            from auth_certificate where tenant_id = current_tenant() and connection_id = :connection
            """;
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

    /** One that was distrusted before is trusted again only by being added and applied again. */
    void add(String connection, X509Certificate certificate, Stamp stamp) {
        var facts = Certificates.facts(certificate);
        database.sql("""
                        insert into auth_certificate (tenant_id, connection_id, sha256, der, subject, key_type, key_bits,
                            not_before, not_after, created_at, created_by)
                        values (current_tenant(), :connection, :sha256, :der, :subject, :type, :bits, :from, :until,
                            :now, :by)
                        on conflict on constraint auth_certificate_pk
                            do update set distrusted_at = null, distrusted_by = null, used_since = null,
                                          created_at = excluded.created_at, created_by = excluded.created_by""")
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

    int remove(String connection, String sha256) {
        return database.sql("delete from auth_certificate where tenant_id = current_tenant()"
                        + " and connection_id = :connection and sha256 = :sha256 and used_since is null")
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
