package app.masthead.catalog.products;

/** The tone in which the state of a product is shown. */
public final class Tones {

    private Tones() {}

    public static String of(String state) {
        return switch (state) {
            case "active" -> "positive";
            case "draft" -> "neutral";
            case "expired" -> "caution";
            default -> "neutral";
        };
    }
}
