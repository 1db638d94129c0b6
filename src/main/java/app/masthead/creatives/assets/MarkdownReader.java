package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Takes a marked text apart into blocks, so that nothing a buyer wrote becomes markup of ours. Raw HTML stays text. */
final class MarkdownReader extends AbstractVisitor {

    private static final int LONGEST = 20_000;
    private static final int MOST = 200;
    private static final int DEEPEST = 4;

    /** Deeper nesting than anybody writes is read as text, so that no text can exhaust the stack. */
    private static final int MOST_OPEN = 40;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(MOST_OPEN).build();

    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private int depth;
    private boolean quoted;
    private String mark = "";

    private MarkdownReader() {}

    static MarkdownBody read(String text) {
        var reader = new MarkdownReader();
        PARSER.parse(text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .accept(reader);
        var cut = text.length() > LONGEST || reader.blocks.size() > MOST;
        return new MarkdownBody(List.copyOf(reader.blocks.subList(0, Math.min(MOST, reader.blocks.size()))), cut);
    }

    @Override
    public void visit(Heading heading) {
        add("heading", heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(depth > 0 ? "item" : quoted ? "quote" : "text", Math.min(depth, DEEPEST), paragraph);
        mark = "";
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.add(new MarkdownBlock("rule", 0, "", List.of()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal("code", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal("code", code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal("html", html.getLiteral());
    }

    @Override
    public void visit(BlockQuote quote) {
        var outer = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = outer;
    }

    @Override
    public void visit(BulletList list) {
        entries(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        entries(list, start == null ? 1 : start);
    }

    private void entries(Node list, int number) {
        depth++;
        var next = number;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            mark = number < 0 ? "•" : next++ + ".";
            visit((ListItem) item);
        }
        depth--;
    }

    private void add(String kind, int level, Node node) {
        blocks.add(new MarkdownBlock(kind, level, mark, MarkdownSpans.of(node)));
    }

    private void literal(String kind, String text) {
        var shown = HiddenCharacters.spelledOut(text.stripTrailing());
        blocks.add(new MarkdownBlock(kind, 0, "", List.of(new MarkdownBlock.Span(shown, "plain", ""))));
    }
}
