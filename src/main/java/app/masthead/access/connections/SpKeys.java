package app.masthead.access.connections;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes, seals and opens our own keys towards the identity provider of one connection; one signs, one decrypts. */
@Component
class SpKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SpKeys.class);

    static final String SIGNING = "sp_signing_key_enc";
    static final String DECRYPTION = "sp_decryption_key_enc";

    private static final int BITS = 2048;

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    SpKeys(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Gives a connection its own. */
    void give(String connection) {
        var signing = make(connection, SIGNING);
        var decryption = make(connection, DECRYPTION);
        database.sql("""
                        update auth_connection
                        set sp_signing_key_enc = :signing, sp_signing_cert = :signingCertificate,
                            sp_decryption_key_enc = :decryption, sp_decryption_cert = :decryptionCertificate
                        where tenant_id = current_tenant() and id = :id""")
                .param("signing", signing.key())
                .param("signingCertificate", signing.certificate())
                .param("decryption", decryption.key())
                .param("decryptionCertificate", decryption.certificate())
                .param("id", connection)
                .update();
    }

    /** A new key with its certificate, good for ten years. */
    private Sealed make(String connection, String column) {
        var key = Certificates.selfSigned("Masthead " + connection, BITS, clock.instant());
        var encoded = Base64.getEncoder().encodeToString(key.privateKey().getEncoded());
        return new Sealed(vault.seal(new Secret(encoded), place(connection, column)), certificate(key));
    }

    /** @throws UnreadableSecret when it cannot be decrypted */
    SpKey open(String connection, String column, Sealed sealed) {
        try {
            var opened = vault.open(sealed.key(), place(connection, column)).reveal();
            return Certificates.decode(Base64.getDecoder().decode(opened), sealed.certificate());
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            LOG.error("A key of ours cannot be opened", unreadable);
            throw new UnreadableSecret(connection);
        }
    }

    private static byte[] certificate(SpKey key) {
        try {
            return key.certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("A certificate that was made can be written", impossible);
        }
    }

    private static Place place(String connection, String column) {
        return new Place("auth_connection", column, CurrentTenant.require().value(), connection);
    }

    /** A key as it is stored: PKCS #8 in Base64, encrypted; the certificate in DER. */
    record Sealed(String key, byte[] certificate) {}
}
