package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one block, each with the innermost manner that it is in. Pictures are named and never loaded. */
final class MarkdownSpans extends AbstractVisitor {

    /** Manners within manners beyond this are read as text, so that no text can exhaust the stack. */
    private static final int DEEPEST = 30;

    private final List<MarkdownBlock.Span> spans = new ArrayList<>();
    private String manner = "plain";
    private String target = "";
    private int depth;

    private MarkdownSpans() {}

    static List<MarkdownBlock.Span> of(Node block) {
        var reader = new MarkdownSpans();
        reader.visitChildren(block);
        return List.copyOf(reader.spans);
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral(), manner);
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral(), "code");
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral(), "html");
    }

    @Override
    public void visit(SoftLineBreak line) {
        say(" ", manner);
    }

    @Override
    public void visit(HardLineBreak line) {
        say("\n", manner);
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("em", target, emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        within("strong", target, emphasis);
    }

    @Override
    public void visit(Link link) {
        within("link", link.getDestination(), link);
    }

    @Override
    public void visit(Image image) {
        within("image", image.getDestination(), image);
    }

    private void within(String inner, String leadsTo, Node node) {
        if (depth == DEEPEST) {
            say("…", manner);
            return;
        }
        depth++;
        var outer = manner;
        var before = target;
        manner = target.isEmpty() ? inner : outer;
        target = leadsTo;
        visitChildren(node);
        manner = outer;
        target = before;
        depth--;
    }

    private void say(String text, String how) {
        var last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.kind().equals(how) && last.target().equals(HiddenCharacters.spelledOut(target))) {
            spans.set(spans.size() - 1, span(last.text() + HiddenCharacters.spelledOut(text), how));
        } else {
            spans.add(span(HiddenCharacters.spelledOut(text), how));
        }
    }

    private MarkdownBlock.Span span(String text, String how) {
        return new MarkdownBlock.Span(text, how, HiddenCharacters.spelledOut(target));
    }
}
