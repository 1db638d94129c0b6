package app.masthead.creatives.review;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.content.Size;
import app.masthead.creatives.content.VastDocument;
import app.masthead.creatives.files.StoredFiles;
import app.masthead.creatives.preview.PreviewFile;
import app.masthead.creatives.preview.PreviewKind;
import app.masthead.creatives.preview.PreviewLinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares each asset for the eye: in a frame what can be seen or heard, as words what is read, as facts the rest. */
@Component
class AssetViews {

    private static final Set<String> READ = Set.of("text", "markdown");
    private static final Set<String> SOURCE = Set.of("html", "javascript", "css", "vast", "daast");
    private static final Set<String> LEFT_OUT = Set.of("asset_type", "content", "provenance");
    private static final List<String> FIRST =
            List.of("url", "width", "height", "duration_ms", "format", "container_format", "alt_text");
    private static final Size BANNER = new Size(300, 250);
    private static final Size FILM = new Size(640, 360);
    private static final Size SOUND = new Size(640, 64);

    private final PreviewLinks links;
    private final StoredFiles files;

    AssetViews(PreviewLinks links, StoredFiles files) {
        this.links = links;
        this.files = files;
    }

    List<AssetView> of(OpenedCreative creative, String host, boolean network) {
        var assets = creative.content().assets();
        var urls = assets.stream().flatMap(it -> PreviewFile.of(it).stream()).collect(Collectors.toSet());
        var viewing = new Viewing(creative, host, network, files.latest(urls).keySet());
        return assets.stream()
                .map(asset -> view(asset, viewing))
                .sorted(Comparator.comparing(AssetViews::order))
                .toList();
    }

    /** What is seen and heard comes first, then what is read, then what is only looked up. */
    private static int order(AssetView asset) {
        return asset.frame() != null || asset.away() ? 0 : asset.text() != null ? 1 : 2;
    }

    private AssetView view(Asset asset, Viewing viewing) {
        var kind = PreviewKind.of(asset).orElse(null);
        var away = kind != null && kind.isFile() && !viewing.isKept(asset);
        return new AssetView(
                HiddenCharacters.spelledOut(asset.path()),
                asset.type(),
                icon(asset.type()),
                kind == null || (away && !viewing.network()) ? null : frame(asset, viewing),
                away,
                kind == PreviewKind.CODE,
                size(viewing.creative(), asset, kind),
                kind == PreviewKind.CODE,
                content(asset, READ),
                content(asset, SOURCE),
                facts(asset),
                asset.digest().sha256());
    }

    private String frame(Asset asset, Viewing viewing) {
        return links.of(viewing.creative().id(), asset, viewing.host(), viewing.network());
    }

    private static Size size(OpenedCreative creative, Asset asset, @Nullable PreviewKind kind) {
        var own = asset.size().or(() -> Size.of(asset.json().path("media")));
        if (kind == PreviewKind.AUDIO) {
            return SOUND;
        }
        if (kind == PreviewKind.CODE) {
            return own.or(() -> creative.content().format().intendedSize()).orElse(BANNER);
        }
        return own.orElse(FILM);
    }

    private static @Nullable String content(Asset asset, Set<String> types) {
        return types.contains(asset.type())
                ? asset.text("content").map(HiddenCharacters::spelledOut).orElse(null)
                : null;
    }

    private static List<FieldValue> facts(Asset asset) {
        var facts = new ArrayList<>(FieldValue.of(asset.json(), LEFT_OUT));
        facts.sort(Comparator.comparingInt(AssetViews::place));
        asset.text("content")
                .filter(content -> asset.is("vast") || asset.is("daast"))
                .flatMap(VastDocument::parse)
                .ifPresent(vast -> describe(vast, facts));
        return List.copyOf(facts);
    }

    /** What is asked first stands first; the rest follows as it was sent. */
    private static int place(FieldValue fact) {
        var place = FIRST.indexOf(fact.path());
        return place < 0 ? FIRST.size() : place;
    }

    private static void describe(VastDocument vast, List<FieldValue> facts) {
        if (vast.duration() != null) {
            facts.add(fact("duration", vast.duration()));
        }
        vast.mediaFiles().forEach(file -> facts.add(fact("media_file", file.url())));
        vast.landings().forEach(url -> facts.add(fact("landing_page_url", url)));
        vast.wrappers().forEach(url -> facts.add(fact("wrapper", url)));
        IntStream.range(0, vast.trackers().size())
                .forEach(at -> facts.add(fact("tracker", vast.trackers().get(at))));
    }

    private static FieldValue fact(String field, String value) {
        return new FieldValue(field, field, HiddenCharacters.spelledOut(value));
    }

    private static String icon(String type) {
        return switch (type) {
            case "image" -> "image";
            case "video", "vast" -> "play";
            case "audio", "daast" -> "sound";
            case "text", "markdown" -> "words";
            case "html", "javascript", "css", "zip", "webhook" -> "code";
            case "url", "published_post" -> "link";
            case "pixel_tracker", "vast_tracker", "daast_tracker" -> "eye";
            case "card" -> "layout-grid";
            default -> "file-json";
        };
    }
}
