package app.masthead.access.saml.engine;

/** A message broke a rule; stays inside the engine, whose answers are values. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final Rule rule;

    Refusal(Rule rule, String detail) {
        super(oneShortLine(detail), null, false, false);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** What came may hold anything; it must not forge a line of a log. */
    static String oneShortLine(String detail) {
        var line = detail.replaceAll("\\p{C}", "\u00b7");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
