package app.masthead.access.connections.metadata;

import java.util.Locale;

/** Where metadata came from. */
public enum MetadataSource {
    /** Somebody typed its address. */
    ADDRESS,
    /** Somebody sent a file. */
    FILE,
    /** Somebody pasted it. */
    TEXT,
    /** The portal read it again at the address that is on record. */
    REFRESH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MetadataSource of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
