package app.masthead.inventory.profiles;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;

/** The orders in which profiles are listed; each ends in the id, so that no two stand at the same place. */
enum ProfileOrder {
    NAME("name", "lower(name)"),
    NAME_BACKWARDS("-name", "lower(name)"),
    CHANGED("changed", "updated_at"),
    CHANGED_BACKWARDS("-changed", "updated_at");

    private final String code;
    private final String column;

    ProfileOrder(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return isBackwards() ? column + " desc, id desc" : column + ", id";
    }

    /** Where a row stands in this order. */
    Cursor position(ProfileRow row) {
        return Cursor.of(isByName() ? row.sortName() : row.updatedAt().toString(), row.id());
    }

    /** The condition for rows after the position {@code :place, :id}. */
    String beyond() {
        return "(" + column + ", id) " + (isBackwards() ? "<" : ">") + " (:place, :id)";
    }

    Object place(Cursor position) {
        return isByName() ? position.values().getFirst() : Timestamp.from(position.instant(0));
    }

    private boolean isByName() {
        return this == NAME || this == NAME_BACKWARDS;
    }

    private boolean isBackwards() {
        return code.startsWith("-");
    }
}
