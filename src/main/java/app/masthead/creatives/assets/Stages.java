package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.Size;
import app.masthead.creatives.content.VastDocument;
import app.masthead.creatives.files.KeptCopy;
import app.masthead.creatives.preview.PreviewFile;
import app.masthead.creatives.preview.PreviewKind;
import app.masthead.creatives.preview.PreviewLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets up the frames of what can be seen or heard. */
@Component
class Stages {

    private static final Size BANNER = new Size(300, 250);
    private static final Size FILM = new Size(640, 360);
    private static final Size SOUND = new Size(640, 64);

    private final PreviewLinks links;

    Stages(PreviewLinks links) {
        this.links = links;
    }

    /** The stage of an asset; empty when it is read alone, or is neither kept here nor asked for. */
    Optional<StageView> of(Asset asset, Viewing viewing) {
        return PreviewKind.of(asset).flatMap(kind -> stage(kind, asset, viewing));
    }

    private Optional<StageView> stage(PreviewKind kind, Asset asset, Viewing viewing) {
        var copies = kind.isFile() ? viewing.copies(asset) : List.<KeptCopy>of();
        var copy = copies.isEmpty() ? null : CopyView.of(asset, copies);
        var frames = frames(kind, asset, viewing, copy != null);
        var declared = declared(asset);
        return frames.isEmpty()
                ? Optional.empty()
                : Optional.of(new StageView(kind, frames, size(kind, asset, viewing, copy), declared, copy));
    }

    private List<StageView.FrameView> frames(PreviewKind kind, Asset asset, Viewing viewing, boolean kept) {
        var frames = new ArrayList<StageView.FrameView>();
        if (!kind.isFile()) {
            frames.add(new StageView.FrameView(address(asset, viewing, viewing.network()), true));
            return frames;
        }
        if (kept) {
            frames.add(new StageView.FrameView(address(asset, viewing, false), true));
        }
        if (viewing.network() && PreviewFile.loadable(asset).isPresent()) {
            frames.add(new StageView.FrameView(address(asset, viewing, true), false));
        }
        return frames;
    }

    private String address(Asset asset, Viewing viewing, boolean network) {
        return links.of(viewing.creative().id(), asset, viewing.host(), network);
    }

    private static @Nullable Size declared(Asset asset) {
        return asset.size()
                .or(() -> Size.of(asset.json().path("media")))
                .or(() -> inTag(asset))
                .orElse(null);
    }

    private static Optional<Size> inTag(Asset asset) {
        return asset.is("vast")
                ? asset.text("content").flatMap(VastDocument::parse).stream()
                        .flatMap(vast -> vast.mediaFiles().stream())
                        .flatMap(file -> Optional.ofNullable(file.size()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Size size(PreviewKind kind, Asset asset, Viewing viewing, @Nullable CopyView copy) {
        var declared = Optional.ofNullable(declared(asset));
        return switch (kind) {
            case AUDIO -> SOUND;
            case CODE ->
                declared.or(() -> viewing.creative().content().format().intendedSize())
                        .orElse(BANNER);
            case IMAGE, VIDEO ->
                Optional.ofNullable(copy)
                        .map(CopyView::measured)
                        .or(() -> declared)
                        .orElse(FILM);
        };
    }
}
