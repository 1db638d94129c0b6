package app.masthead.catalog.sheet;

import java.util.List;

/** A cell that says nothing we understand. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient List<Object> arguments;

    CellFault(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    String rule() {
        return rule;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
