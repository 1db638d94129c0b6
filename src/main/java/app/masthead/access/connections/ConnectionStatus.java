package app.masthead.access.connections;

import java.util.Locale;

/** Whether people sign in by a connection. */
public enum ConnectionStatus {
    /** It was never switched on; who the identity provider is may still be changed. */
    DRAFT,
    ON,
    /** It is on, and one of those without which nobody comes in any more. */
    ENFORCED,
    OFF;

    public boolean isOn() {
        return this == ON || this == ENFORCED;
    }

    /** The status as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConnectionStatus of(String code) {
        return code.equals("testing") ? DRAFT : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
