package app.masthead.buyers;

import org.jspecify.annotations.Nullable;

/**
 * A product that not every buyer is offered.
 *
 * @param state how far it is offered at all: its status, or {@code expired}
 * @param buyers to how many it is offered
 * @param href its page; null where there is none
 */
public record ReservedProduct(
        String id,
        String name,
        String state,
        int buyers,
        @Nullable String href) {

    /** How its pill looks. */
    public String tone() {
        return switch (state) {
            case "active" -> "positive";
            case "expired" -> "caution";
            default -> "neutral";
        };
    }
}
