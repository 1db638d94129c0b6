package app.masthead.creatives.assets;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.content.TextLimit;
import app.masthead.creatives.content.VastDocument;
import app.masthead.creatives.files.KeptCopies;
import app.masthead.creatives.preview.PreviewFile;
import app.masthead.creatives.preview.PreviewKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares each asset for the eye: in a frame what can be seen or heard, as words what is read, as facts the rest. */
@Component
public class AssetViews {

    /** More would be long to load and longer to read; whoever wants all of them asks. */
    private static final int FIRST = 30;

    private static final int MOST = 1_000;
    private static final Set<String> SOURCE = Set.of("html", "javascript", "css", "vast", "daast", "markdown");
    private static final Set<String> LEFT_OUT = Set.of("asset_type", "provenance");
    private static final List<String> FACTS_FIRST =
            List.of("url", "post_url", "width", "height", "duration_ms", "format", "container_format", "alt_text");

    private final Stages stages;
    private final KeptCopies copies;

    AssetViews(Stages stages, KeptCopies copies) {
        this.stages = stages;
        this.copies = copies;
    }

    /**
     * The assets of an opened creative.
     *
     * @param host of the page, on which alone the previews may be shown
     * @param network whether previews may load what is not kept here
     * @param all whether to show every asset, and not only as many as are quickly read
     */
    public AssetsView of(OpenedCreative creative, String host, boolean network, boolean all) {
        var assets = creative.content().assets();
        var chosen = assets.stream().limit(all ? MOST : FIRST).toList();
        var urls = chosen.stream().flatMap(it -> PreviewFile.of(it).stream()).collect(Collectors.toSet());
        var id = creative.id();
        var viewing = new Viewing(creative, host, network, copies.of(id.principal(), id.creative(), urls));
        var views = chosen.stream()
                .map(asset -> view(asset, viewing))
                .sorted(Comparator.comparing(AssetView::order))
                .toList();
        return new AssetsView(views, whole(creative.content(), chosen, viewing), viewing.kept(), assets.size());
    }

    private AssetView view(Asset asset, Viewing viewing) {
        var stage = stages.of(asset, viewing).orElse(null);
        var body = body(asset, viewing.creative().content(), stage);
        var file = PreviewKind.of(asset).filter(PreviewKind::isFile).isPresent();
        return new AssetView(
                HiddenCharacters.spelledOut(asset.path()),
                HiddenCharacters.spelledOut(asset.type()),
                AssetIcons.of(asset.type()),
                asset.digest().sha256(),
                stage,
                file && viewing.copies(asset).isEmpty(),
                body,
                source(asset),
                FieldValues.of(asset.json(), leftOut(asset, body)).beginningWith(FACTS_FIRST));
    }

    private static @Nullable AssetBody body(Asset asset, CreativeContent creative, @Nullable StageView stage) {
        var content = asset.text("content");
        return switch (asset.type()) {
            case "text" -> content.map(text -> text(text, asset, creative)).orElse(null);
            case "markdown" -> content.map(MarkdownReader::read).orElse(null);
            case "vast", "daast" ->
                content.flatMap(VastDocument::parse).map(VastBody::of).orElse(null);
            case "card" -> CardBody.of(asset, stage);
            case "catalog" -> asset.json().path("items").isArray() ? CatalogBody.of(asset) : null;
            case "published_post" -> PostBody.of(asset);
            default -> null;
        };
    }

    private static TextBody text(String words, Asset asset, CreativeContent creative) {
        var limit = TextLimit.of(creative.format(), asset.slot());
        return new TextBody(SourceView.of(words, false), limit.orElse(null));
    }

    private static @Nullable SourceView source(Asset asset) {
        return SOURCE.contains(asset.type())
                ? asset.text("content")
                        .map(text -> SourceView.of(text, asset.is("css") || asset.is("javascript")))
                        .orElse(null)
                : null;
    }

    /** What is said already; content is, where it is looked at as code. */
    private static Set<String> leftOut(Asset asset, @Nullable AssetBody body) {
        var said = new HashSet<>(LEFT_OUT);
        if (body != null) {
            said.addAll(body.said());
        }
        if (source(asset) != null) {
            said.add("content");
        }
        return said;
    }

    /** Words and a picture in slots of their own are met together by readers. */
    private @Nullable CardBody whole(CreativeContent content, List<Asset> assets, Viewing viewing) {
        if (CreativeType.of(content) != CreativeType.NATIVE) {
            return null;
        }
        var picture = assets.stream().filter(asset -> asset.is("image")).min(Comparator.comparing(AssetViews::isSmall));
        return CardBody.of(
                        content, picture.flatMap(it -> stages.of(it, viewing)).orElse(null))
                .orElse(null);
    }

    private static boolean isSmall(Asset image) {
        return image.slot().contains("icon") || image.slot().contains("logo");
    }
}
