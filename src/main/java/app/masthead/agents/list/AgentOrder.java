package app.masthead.agents.list;

import app.masthead.platform.web.Cursor;

/** The orders in which agents are listed; each ends in the id, so that no two stand at the same place. */
enum AgentOrder {
    NAME("name", "lower(a.agent_name)"),
    NAME_BACKWARDS("-name", "lower(a.agent_name)"),
    TESTED("tested", "coalesce(a.last_tested_at, '-infinity')"),
    TESTED_BACKWARDS("-tested", "coalesce(a.last_tested_at, '-infinity')");

    /** Where whoever was never tested stands. */
    private static final String NEVER = "-infinity";

    private final String code;
    private final String column;

    AgentOrder(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return isBackwards() ? column + " desc, a.id desc" : column + ", a.id";
    }

    /** Where a row stands in this order. */
    Cursor position(AgentRow row) {
        var trial = row.agent().trial();
        var place =
                isByName() ? row.sortName() : trial == null ? NEVER : trial.at().toString();
        return Cursor.of(place, row.agent().id());
    }

    /** The condition for rows after the position {@code :place, :id}. */
    String beyond() {
        var place = isByName() ? ":place" : "cast(:place as timestamptz)";
        return "(" + column + ", a.id) " + (isBackwards() ? "<" : ">") + " (" + place + ", :id)";
    }

    Object place(Cursor position) {
        var first = position.values().getFirst();
        return isByName() || first.equals(NEVER) ? first : position.instant(0).toString();
    }

    private boolean isByName() {
        return this == NAME || this == NAME_BACKWARDS;
    }

    private boolean isBackwards() {
        return code.startsWith("-");
    }
}
