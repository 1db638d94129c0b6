package app.masthead.access.people;

import java.util.Locale;

/** Whether somebody may come in. */
public enum PersonStatus {
    /** Has an invitation, and has not been here yet. */
    INVITED("info"),
    ACTIVE("positive"),
    /** Was here, and may not come in any more, whoever vouches for them. */
    DEACTIVATED("neutral");

    private final String tone;

    PersonStatus(String tone) {
        this.tone = tone;
    }

    /** As it is stored and stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its pill looks. */
    public String tone() {
        return tone;
    }

    public static PersonStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
