package app.masthead.access.saml.engine;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** Reads metadata of identity providers. */
public final class MetadataReader {

    private MetadataReader() {}

    /** Reads what was uploaded, pasted or fetched. */
    public static MetadataReading read(byte[] document, Options options) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * How to read.
     *
     * @param entityId which identity provider to take where there are several
     * @param signer whose signature of the whole document is demanded, if any
     * @param httpPermitted whether addresses may be plain http, for development alone
     */
    public record Options(
            Instant now, Optional<String> entityId, Optional<X509Certificate> signer, boolean httpPermitted) {}
}
