package app.masthead.creatives.assets;

import java.util.List;

/** Text with marks, set as its writer meant it, in our own markup alone. */
record MarkdownBody(List<MarkdownBlock> blocks, boolean cut) implements AssetBody {

    @Override
    public String kind() {
        return "markdown";
    }
}
