package app.masthead.access.saml.engine;

/** Writes our metadata. */
public final class MetadataWriter {

    private MetadataWriter() {}

    /** The document, in UTF-8. */
    public static String write(SpMetadata metadata) {
        throw new UnsupportedOperationException("not yet");
    }
}
