package app.masthead.catalog;

/** The tone in which the state of a product is shown. */
final class Tones {

    private Tones() {}

    static String of(String state) {
        return switch (state) {
            case "active" -> "positive";
            case "draft" -> "neutral";
            case "expired" -> "caution";
            default -> "neutral";
        };
    }
}
