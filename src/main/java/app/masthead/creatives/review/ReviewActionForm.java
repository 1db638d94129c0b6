package app.masthead.creatives.review;

import app.masthead.creatives.Reason;
import app.masthead.creatives.ReasonCode;
import app.masthead.creatives.ReviewAction;
import app.masthead.platform.text.PlainText;
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
record ReviewActionForm(
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

    List<Mistake> mistakes(ReviewAction action) {
        var mistakes = new ArrayList<Mistake>();
        var codes = codes(action);
        if (!codes.isEmpty() && code(codes) == null) {
            mistakes.add(new Mistake("reason", "creatives.mistake.reason"));
        }
        if (needsText(action) && isBlank(text)) {
            mistakes.add(new Mistake("text", "creatives.mistake.text"));
        }
        if (text != null && text.length() > LONGEST_TEXT || note != null && note.length() > LONGEST_NOTE) {
            mistakes.add(new Mistake("text", "creatives.mistake.long"));
        }
        if (isUnreadable(text) || isUnreadable(note)) {
            mistakes.add(new Mistake("text", "creatives.mistake.characters"));
        }
        return mistakes;
    }

    /** Call only when there are no mistakes. */
    Reason toReason(ReviewAction action) {
        var code =
                switch (action) {
                    case APPROVAL, RESTORATION, REVERSAL -> ReasonCode.REVIEW_PASSED;
                    case CHANGES -> ReasonCode.CHANGES_REQUESTED;
                    case ARCHIVE -> ReasonCode.SELLER_ARCHIVE;
                    case REJECTION, SUSPENSION -> code(codes(action));
                };
        return new Reason(code, stripped(text), stripped(note));
    }

    /** The buyer cannot do anything with "it failed the review" alone. */
    private boolean needsText(ReviewAction action) {
        return action == ReviewAction.CHANGES
                || action == ReviewAction.REJECTION
                        && ReasonCode.REVIEW_FAILURE.code().equals(reason);
    }

    private @Nullable ReasonCode code(List<ReasonCode> among) {
        return reason == null
                ? null
                : ReasonCode.of(reason).filter(among::contains).orElse(null);
    }

    private static List<ReasonCode> codes(ReviewAction action) {
        return switch (action) {
            case REJECTION -> ReasonCode.FOR_REJECTION;
            case SUSPENSION -> ReasonCode.FOR_SUSPENSION;
            case APPROVAL, CHANGES, RESTORATION, REVERSAL, ARCHIVE -> List.of();
        };
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || PlainText.isBlank(words);
    }

    private static boolean isUnreadable(@Nullable String words) {
        return words != null && !PlainText.isBlock(words);
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || PlainText.isBlank(words) ? null : words.strip();
    }
}
