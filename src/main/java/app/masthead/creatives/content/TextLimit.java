package app.masthead.creatives.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many characters a format wants in one of its texts.
 *
 * @param binding whether more are refused, and not only advised against
 */
public record TextLimit(int characters, boolean binding) {

    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,5}) char(?:acter)?s (max|recommended)");

    /** The limit that the format of a creative sets for a slot: by a requirement, else in the words that describe it. */
    public static Optional<TextLimit> of(FormatRef format, String slot) {
        return ReferenceFormats.find(format).stream()
                .flatMap(spec -> spec.slots().stream())
                .filter(it -> it.id().equals(slot))
                .findFirst()
                .flatMap(TextLimit::of);
    }

    private static Optional<TextLimit> of(FormatSpec.Slot slot) {
        var length = slot.requirements().path("max_length").asIntOpt();
        return length.isPresent()
                ? Optional.of(new TextLimit(length.getAsInt(), true))
                : inWords(slot.requirements().path("description").asString(""));
    }

    private static Optional<TextLimit> inWords(String description) {
        var found = IN_WORDS.matcher(description);
        return found.find()
                ? Optional.of(new TextLimit(
                        Integer.parseInt(found.group(1)), found.group(2).equals("max")))
                : Optional.empty();
    }
}
