package app.masthead.platform.json;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The text is not JSON; says where it stops being so. */
public final class MalformedJson extends RuntimeException {

    private final int line;
    private final int column;

    MalformedJson(String reason, int line, int column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    static MalformedJson of(JacksonException cause) {
        var place = cause.getLocation();
        var reason = cause instanceof StreamConstraintsException
                ? "it is nested too deeply, or a name, text or number in it is too long"
                : Objects.requireNonNullElse(cause.getOriginalMessage(), "it cannot be read");
        var malformed = place == null
                ? new MalformedJson(reason, 1, 1)
                : new MalformedJson(reason, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
        malformed.initCause(cause);
        return malformed;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** Where and why, as one clause. */
    public String words() {
        return "line " + line + ", column " + column + ": " + Objects.requireNonNull(getMessage());
    }
}
