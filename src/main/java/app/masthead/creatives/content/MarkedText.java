package app.masthead.creatives.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as its readers meet it: where it leads, and its words without marks, entities resolved.
 *
 * @param destinations of links, pictures and definitions
 * @param words block by block; what marks a part of a word does not part it
 */
public record MarkedText(List<String> destinations, String words) {

    private static final int LONGEST = 500_000;

    /** Deeper nesting than anybody writes is read as text, so that no text can exhaust the stack. */
    private static final int MOST_OPEN = 40;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(MOST_OPEN).build();

    public static MarkedText of(String markdown) {
        var destinations = new ArrayList<String>();
        var words = new StringBuilder();
        Node node = PARSER.parse(markdown.length() <= LONGEST ? markdown : markdown.substring(0, LONGEST));
        while (node != null) {
            destination(node, destinations);
            words.append(words(node));
            node = following(node);
        }
        return new MarkedText(
                destinations.stream().distinct().toList(), words.toString().strip());
    }

    /** The next in the order of reading, without a stack that nesting could exhaust. */
    private static @Nullable Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != null && last.getNext() == null) {
            last = last.getParent();
        }
        return last == null ? null : last.getNext();
    }

    private static void destination(Node node, List<String> found) {
        if (node instanceof org.commonmark.node.Link link) {
            found.add(link.getDestination());
        } else if (node instanceof Image image) {
            found.add(image.getDestination());
        } else if (node instanceof LinkReferenceDefinition definition) {
            found.add(definition.getDestination());
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case SoftLineBreak line -> " ";
            case HardLineBreak line -> "\n";
            case HtmlBlock html -> "\n" + Jsoup.parse(html.getLiteral()).body().text();
            case FencedCodeBlock code -> "\n" + code.getLiteral();
            case IndentedCodeBlock code -> "\n" + code.getLiteral();
            case Block block -> "\n";
            default -> "";
        };
    }
}
