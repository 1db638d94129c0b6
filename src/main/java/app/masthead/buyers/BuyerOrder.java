package app.masthead.buyers;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;

/** The orders in which buyers are listed; each ends in the id, so that no two stand at the same place. */
enum BuyerOrder {
    NAME("name", "lower(p.name)"),
    NAME_BACKWARDS("-name", "lower(p.name)"),
    CHANGED("changed", "p.updated_at"),
    CHANGED_BACKWARDS("-changed", "p.updated_at");

    private final String code;
    private final String column;

    BuyerOrder(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return isBackwards() ? column + " desc, p.principal_id desc" : column + ", p.principal_id";
    }

    /** Where a row stands in this order. */
    Cursor position(BuyerRow row) {
        return Cursor.of(isByName() ? row.sortName() : row.updatedAt().toString(), row.id());
    }

    /** The condition for rows after the position {@code :place, :id}. */
    String beyond() {
        return "(" + column + ", p.principal_id) " + (isBackwards() ? "<" : ">") + " (:place, :id)";
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
