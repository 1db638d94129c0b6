package app.masthead.creatives.content;

import java.util.stream.Collectors;

/**
 * Characters that a reader does not see and that can make a text look like another: controls, overrides of the writing
 * direction, and spaces without width. The joiners that scripts and emoji need are none of them.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    public static boolean in(String text) {
        return text.codePoints().anyMatch(HiddenCharacters::isHidden);
    }

    /** The same text with every hidden character spelled out, so that nothing can pretend to be something else. */
    public static String spelledOut(String text) {
        return !in(text)
                ? text
                : text.codePoints()
                        .mapToObj(each -> isHidden(each) ? "[U+%04X]".formatted(each) : Character.toString(each))
                        .collect(Collectors.joining());
    }

    /** Whether a character takes no place of its own, so that readers pass over it: Unicode's default ignorable ones. */
    public static boolean isUnseen(int each) {
        return Character.getType(each) == Character.FORMAT
                || each == 0x034F
                || each == 0x3164
                || each == 0xFFA0
                || isWithin(each, 0x115F, 0x1160)
                || isWithin(each, 0x17B4, 0x17B5)
                || isWithin(each, 0x180B, 0x180F)
                || isWithin(each, 0xFE00, 0xFE0F)
                || isWithin(each, 0xE0000, 0xE0FFF);
    }

    private static boolean isWithin(int each, int first, int last) {
        return each >= first && each <= last;
    }

    private static boolean isHidden(int each) {
        return isControl(each) || turnsDirection(each) || hasNoWidth(each);
    }

    private static boolean isControl(int each) {
        return Character.isISOControl(each) && each != '\n' && each != '\t' && each != '\r';
    }

    private static boolean turnsDirection(int each) {
        return (each >= 0x202A && each <= 0x202E) || (each >= 0x2066 && each <= 0x2069);
    }

    private static boolean hasNoWidth(int each) {
        return each == 0x200B || each == 0x2060 || each == 0xFEFF || (each >= 0xE0000 && each <= 0xE007F);
    }
}
