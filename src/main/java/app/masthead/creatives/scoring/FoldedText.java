package app.masthead.creatives.scoring;

import app.masthead.creatives.content.HiddenCharacters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text in the one spelling in which it is compared: compatible forms made equal (Unicode NFKC), capitals folded, what is
 * not seen taken out, every kind of space a plain one, and letters of other scripts that look Latin written in Latin.
 */
final class FoldedText {

    /** The longest text that is read; advertisements are far shorter. */
    static final int LONGEST = 500_000;

    private static final String ALIKE = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwκkοoαaνvρpτtυuιiηnωwаaвbмmнhтtкkℓlıi";
    private static final Map<Integer, Integer> LATIN = pairs();

    private static final int BLANK_BRAILLE = 0x2800;

    private FoldedText() {}

    static String of(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        var composed = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        var folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.codePoints()
                .filter(each -> !isUnseen(each))
                .map(each -> isSpace(each) ? ' ' : LATIN.getOrDefault(each, each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /**
     * The same without marks above and below letters, for names in which a mark only pretends; what looks Latin under its
     * mark is written in Latin then.
     */
    static String withoutMarks(String text) {
        return of(Normalizer.normalize(of(text), Normalizer.Form.NFD)
                .codePoints()
                .filter(each -> !isMark(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static boolean isMark(int each) {
        return Character.getType(each) == Character.NON_SPACING_MARK
                || Character.getType(each) == Character.ENCLOSING_MARK;
    }

    private static boolean isUnseen(int each) {
        return HiddenCharacters.isUnseen(each) || Character.isISOControl(each) && !isSpace(each);
    }

    private static boolean isSpace(int each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == BLANK_BRAILLE;
    }

    private static Map<Integer, Integer> pairs() {
        var letters = ALIKE.codePoints().toArray();
        return java.util.stream.IntStream.range(0, letters.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        at -> letters[2 * at], at -> letters[2 * at + 1], (one, same) -> one));
    }
}
