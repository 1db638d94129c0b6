package app.masthead.agents.strategies;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;

/** The orders in which strategies are listed; each ends in the id, so that no two stand at the same place. */
enum StrategyOrder {
    NAME("name", "lower(s.name)"),
    NAME_BACKWARDS("-name", "lower(s.name)"),
    CHANGED("changed", "s.updated_at"),
    CHANGED_BACKWARDS("-changed", "s.updated_at");

    private final String code;
    private final String column;

    StrategyOrder(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return isBackwards() ? column + " desc, s.strategy_id desc" : column + ", s.strategy_id";
    }

    /** Where a row stands in this order. */
    Cursor position(StrategyRow row) {
        var strategy = row.strategy();
        return Cursor.of(isByName() ? row.sortName() : strategy.updatedAt().toString(), strategy.id());
    }

    /** The condition for rows after the position {@code :place, :id}. */
    String beyond() {
        return "(" + column + ", s.strategy_id) " + (isBackwards() ? "<" : ">") + " (:place, :id)";
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
