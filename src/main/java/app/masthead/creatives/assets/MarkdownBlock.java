package app.masthead.creatives.assets;

import java.util.List;

/**
 * One paragraph, heading or entry of a marked text.
 *
 * @param kind {@code heading}, {@code text}, {@code item}, {@code quote}, {@code code}, {@code rule} or {@code html}
 * @param depth of a heading 1 to 6, of an entry how far it is set in, at most 4
 * @param mark what stands before an entry
 */
record MarkdownBlock(String kind, int depth, String mark, List<Span> spans) {

    /**
     * Words of one manner.
     *
     * @param kind {@code plain}, {@code strong}, {@code em}, {@code code}, {@code link}, {@code image} or {@code html}
     * @param target where a link or picture leads; empty for all else
     */
    record Span(String text, String kind, String target) {}
}
