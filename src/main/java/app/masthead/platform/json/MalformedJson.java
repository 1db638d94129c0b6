package app.masthead.platform.json;

import java.util.Objects;
import tools.jackson.core.JacksonException;

/** The text is not JSON; says where it stops being so. */
public final class MalformedJson extends RuntimeException {

    private static final int NOWHERE = 0;

    private final int line;
    private final int column;

    MalformedJson(String reason, int line, int column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    static MalformedJson of(JacksonException cause) {
        var place = cause.getLocation();
        var malformed = place == null || place.getLineNr() < 1
                ? new MalformedJson(JsonWords.of(cause), NOWHERE, NOWHERE)
                : new MalformedJson(JsonWords.of(cause), place.getLineNr(), Math.max(1, place.getColumnNr()));
        malformed.initCause(cause);
        return malformed;
    }

    /** Whether somebody can look for it: what is too deep or too long as a whole has no place. */
    public boolean hasPlace() {
        return line != NOWHERE;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** Where, if anywhere, and why, as one clause. */
    public String words() {
        var why = Objects.requireNonNull(getMessage());
        return hasPlace() ? "line " + line + ", column " + column + ": " + why : why;
    }
}
