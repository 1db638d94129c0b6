package app.masthead.platform.text;

import java.util.regex.Pattern;

/**
 * What may stand in a text that people type and others read: nothing that does not print or turns the text around it.
 * The joiners and marks that some scripts and emoji need are fine.
 */
public final class PlainText {

    private static final String CHARACTER =
            "[^\\p{Cntrl}\\p{Cs}\\u0080-\\u009f\\u200b\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";

    /** For annotations: a whole line, or nothing. */
    public static final String LINE = CHARACTER + "*";

    /** For annotations: the same, over several lines. */
    public static final String BLOCK = "[\\r\\n\\t" + CHARACTER + "]*";

    private static final Pattern ONE_LINE = Pattern.compile(LINE);
    private static final Pattern LINES = Pattern.compile(BLOCK);
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern ODD = Pattern.compile("((?!" + CHARACTER + ").)+", Pattern.DOTALL);

    private PlainText() {}

    public static boolean isLine(String text) {
        return ONE_LINE.matcher(text).matches();
    }

    /** The same, over several lines. */
    public static boolean isBlock(String text) {
        return LINES.matcher(text).matches();
    }

    /** The text as one line, whatever it was: a space for what may not stand in it, and no longer than that. */
    public static String line(String text, int longest) {
        var line = strip(ODD.matcher(text).replaceAll(" "));
        return line.length() <= longest ? line : line.substring(0, wholeCharacters(line, longest));
    }

    private static int wholeCharacters(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Whether it has no character that anybody could see. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(it -> isSpace(it) || Character.getType(it) == Character.FORMAT);
    }

    /** The text without the spaces around it, those included that do not break or have a width of their own. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    /** What somebody means who types this: browsers end lines in a way of their own, and blanks around a text say nothing. */
    public static String typed(String text) {
        return strip(LINE_BREAK.matcher(text).replaceAll("\n"));
    }

    private static boolean isSpace(int character) {
        return character <= ' ' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
