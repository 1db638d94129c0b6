package app.masthead.creatives.desk;

import app.masthead.creatives.Reason;
import app.masthead.creatives.ReasonCode;
import app.masthead.creatives.Ruling;
import app.masthead.platform.web.SeenVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a reviewer filled it in.
 *
 * @param version of the creative as it was shown
 * @param reason a reason code
 * @param text for the buyer
 * @param note for colleagues alone
 */
record RulingForm(
        @Nullable String version,
        @Nullable String reason,
        @Nullable String text,
        @Nullable String note) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NOTE = 5_000;

    /**
     * Something that has to be corrected.
     *
     * @param message its key
     */
    record Mistake(String field, String message) {}

    /**
     * The version that was shown.
     *
     * @throws app.masthead.platform.web.Invalid when the form did not come from our page
     */
    long shownVersion() {
        return SeenVersion.read(version);
    }

    List<Mistake> mistakes(Ruling ruling) {
        var mistakes = new ArrayList<Mistake>();
        var codes = codes(ruling);
        if (!codes.isEmpty() && code(codes) == null) {
            mistakes.add(new Mistake("reason", "creatives.mistake.reason"));
        }
        if (needsText(ruling) && isBlank(text)) {
            mistakes.add(new Mistake("text", "creatives.mistake.text"));
        }
        if (text != null && text.length() > LONGEST_TEXT || note != null && note.length() > LONGEST_NOTE) {
            mistakes.add(new Mistake("text", "creatives.mistake.long"));
        }
        if (hasZero(text) || hasZero(note)) {
            mistakes.add(new Mistake("text", "creatives.mistake.characters"));
        }
        return mistakes;
    }

    /** Call only when there are no mistakes. */
    Reason toReason(Ruling ruling) {
        var code =
                switch (ruling) {
                    case APPROVAL, RESTORATION, REVERSAL -> ReasonCode.REVIEW_PASSED;
                    case CHANGES -> ReasonCode.CHANGES_REQUESTED;
                    case ARCHIVE -> ReasonCode.SELLER_ARCHIVE;
                    case REJECTION, SUSPENSION -> code(codes(ruling));
                };
        return new Reason(code, stripped(text), stripped(note));
    }

    /** The buyer cannot do anything with "it failed the review" alone. */
    private boolean needsText(Ruling ruling) {
        return ruling == Ruling.CHANGES
                || ruling == Ruling.REJECTION
                        && ReasonCode.REVIEW_FAILURE.code().equals(reason);
    }

    private @Nullable ReasonCode code(List<ReasonCode> among) {
        return reason == null
                ? null
                : ReasonCode.of(reason).filter(among::contains).orElse(null);
    }

    private static List<ReasonCode> codes(Ruling ruling) {
        return switch (ruling) {
            case REJECTION -> ReasonCode.FOR_REJECTION;
            case SUSPENSION -> ReasonCode.FOR_SUSPENSION;
            case APPROVAL, CHANGES, RESTORATION, REVERSAL, ARCHIVE -> List.of();
        };
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static boolean hasZero(@Nullable String words) {
        return words != null && words.indexOf('\0') >= 0;
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
