package app.masthead.access.connections.activation;

import java.util.Locale;

/** How far a tenant has come with single sign-on. */
public enum PolicyStatus {
    /** Nobody signs in by a connection. */
    OFF("neutral"),
    /** A connection is being tried. */
    TESTING("info"),
    ON("positive"),
    /** There is no other way in than a connection and the one for emergencies. */
    ENFORCED("positive");

    private final String tone;

    PolicyStatus(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PolicyStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
