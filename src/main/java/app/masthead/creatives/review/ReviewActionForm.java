package app.masthead.creatives.review;

import app.masthead.creatives.Reason;
import app.masthead.creatives.ReasonCode;
import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.SecondThoughts.TakenBack;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.SeenVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A decision as a reviewer filled it in.
 *
 * @param version of the creative as it was shown
 * @param reason reason codes
 * @param text for the buyer
 * @param note for colleagues alone
 */
record ReviewActionForm(
        @Nullable String version,
        @Nullable List<String> reason,
        @Nullable String text,
        @Nullable String note) {

    private static final String TYPED = "typed";
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
        if (!codes.isEmpty() && picked(codes).isEmpty()) {
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
    Reason toReason(ReviewAction action, ReasonSentences sentences) {
        var picked =
                switch (action) {
                    case APPROVAL, RESTORATION, REVERSAL -> List.of(ReasonCode.REVIEW_PASSED);
                    case CHANGES -> List.of(ReasonCode.CHANGES_REQUESTED);
                    case ARCHIVE -> List.of(ReasonCode.SELLER_ARCHIVE);
                    case REJECTION, SUSPENSION -> picked(codes(action));
                };
        var further = sentences.further(picked.subList(1, picked.size()));
        return new Reason(picked.getFirst(), stripped(text), stripped(note), further);
    }

    /** What was typed for a decision that has been taken back. */
    static ReviewActionForm of(TakenBack decision) {
        var codes = decision.codes().stream().map(ReasonCode::code).toList();
        return new ReviewActionForm(
                null, codes, decision.reason().toBuyer(), decision.reason().internal());
    }

    /** What was typed for a decision that has been taken back, in types that a session can keep. */
    static void keep(TakenBack decision, RedirectAttributes flash) {
        var codes = decision.codes().stream().map(ReasonCode::code).toList();
        flash.addFlashAttribute(TYPED, decision.action().code());
        flash.addFlashAttribute(TYPED + "Reasons", new ArrayList<>(codes));
        flash.addFlashAttribute(TYPED + "Text", decision.reason().toBuyer());
        flash.addFlashAttribute(TYPED + "Note", decision.reason().internal());
    }

    /** Puts what was kept before the reviewer again. */
    static void restore(Model model) {
        if (model.getAttribute(TYPED + "Reasons") instanceof List<?> reasons) {
            var codes = reasons.stream().map(String::valueOf).toList();
            var text = (String) model.getAttribute(TYPED + "Text");
            var note = (String) model.getAttribute(TYPED + "Note");
            model.addAttribute("form", new ReviewActionForm(null, codes, text, note));
        }
    }

    /** Whether a reason is ticked, for the page. */
    public boolean gives(String code) {
        return reason != null && reason.contains(code);
    }

    /** The buyer cannot do anything with "it failed the review" alone. */
    private boolean needsText(ReviewAction action) {
        return action == ReviewAction.CHANGES
                || action == ReviewAction.REJECTION && gives(ReasonCode.REVIEW_FAILURE.code());
    }

    /** The reasons that were ticked, in the order in which they are offered; none when one of them is not offered. */
    private List<ReasonCode> picked(List<ReasonCode> offered) {
        var known = offered.stream().map(ReasonCode::code).toList();
        return reason == null || !known.containsAll(reason)
                ? List.of()
                : offered.stream().filter(code -> gives(code.code())).toList();
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
