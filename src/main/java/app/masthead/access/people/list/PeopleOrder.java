package app.masthead.access.people.list;

import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The orders in which people are listed; each ends in the id, so that no two stand at the same place. */
enum PeopleOrder {
    NAME("name", "lower(u.name)"),
    NAME_BACKWARDS("-name", "lower(u.name)"),
    SIGN_IN("signed-in", "coalesce(u.last_login_at, to_timestamp(0))"),
    SIGN_IN_BACKWARDS("-signed-in", "coalesce(u.last_login_at, to_timestamp(0))");

    private final String code;
    private final String column;

    PeopleOrder(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return isBackwards() ? column + " desc, u.id desc" : column + ", u.id";
    }

    /** Where a row stands in this order; who never came stands at the beginning of time. */
    Cursor position(PersonRow row) {
        var seen = row.lastSignIn() == null ? Instant.EPOCH : row.lastSignIn();
        return Cursor.of(isByName() ? row.sortName() : seen.toString(), row.id().toString());
    }

    /** The condition for rows after the position {@code :place, :id}. */
    String beyond() {
        return "(" + column + ", u.id) " + (isBackwards() ? "<" : ">") + " (:place, :id)";
    }

    Object place(Cursor position) {
        return isByName() ? position.values().getFirst() : Timestamp.from(position.instant(0));
    }

    static UUID id(Cursor position) {
        try {
            return UUID.fromString(position.values().getLast());
        } catch (IllegalArgumentException noneOfOurs) {
            throw new Invalid("platform.error.position");
        }
    }

    private boolean isByName() {
        return this == NAME || this == NAME_BACKWARDS;
    }

    private boolean isBackwards() {
        return code.startsWith("-");
    }
}
