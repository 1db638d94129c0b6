package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;

/**
 * Text as it was sent, to be looked at, with everything hidden spelled out.
 *
 * @param characters how many there are in all
 * @param cut whether only the beginning is shown
 * @param hidden whether something in it is spelled out that nobody would have seen
 * @param open whether it is the only thing to look at
 */
record SourceView(String text, int characters, boolean cut, boolean hidden, boolean open) {

    private static final int LONGEST = 50_000;

    static SourceView of(String text, boolean open) {
        var characters = text.codePointCount(0, text.length());
        var cut = characters > LONGEST;
        var shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return new SourceView(HiddenCharacters.spelledOut(shown), characters, cut, HiddenCharacters.in(shown), open);
    }
}
