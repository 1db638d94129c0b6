package app.masthead.creatives.assets;

import app.masthead.creatives.content.Size;
import app.masthead.creatives.preview.PreviewKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an asset is seen or heard: one frame, or two to compare the kept copy with what the buyer's server gives today.
 *
 * @param size in which it is shown, in pixels
 * @param declared what the buyer says it measures
 * @param copy what is kept of it here
 */
record StageView(
        PreviewKind preview,
        List<FrameView> frames,
        Size size,
        @Nullable Size declared,
        @Nullable CopyView copy) {

    /** A frame of another size would take the page with it; nothing of that size is an advertisement. */
    private static final int LARGEST = 4096;

    StageView {
        size = bounded(size);
    }

    public String kind() {
        return preview.code();
    }

    public boolean code() {
        return preview == PreviewKind.CODE;
    }

    public boolean isKept() {
        return copy != null;
    }

    public boolean compared() {
        return frames.size() > 1;
    }

    /** Whether its measures tell something, as those of a sound do not. */
    public boolean measured() {
        return preview != PreviewKind.AUDIO;
    }

    public boolean enlarged() {
        return preview == PreviewKind.IMAGE || preview == PreviewKind.CODE;
    }

    /** Whether the file is of another size than the buyer says. */
    public boolean otherThanDeclared() {
        var real = copy == null ? null : copy.measured();
        return real != null && declared != null && !real.equals(declared);
    }

    /** Whether the file is kept and does not say how large it is, as a drawing need not. */
    public boolean measureless() {
        return copy != null && copy.measured() == null && measured();
    }

    public String viewBox() {
        return "0 0 " + size.width() + " " + size.height();
    }

    /** What the frame may do; pictures and sounds run nothing. */
    public String sandbox() {
        return preview.isScripted() ? "allow-scripts" : "";
    }

    private static Size bounded(Size size) {
        var larger = Math.max(size.width(), size.height());
        return larger <= LARGEST ? size : new Size(scaled(size.width(), larger), scaled(size.height(), larger));
    }

    private static int scaled(int side, int larger) {
        return Math.max(1, (int) ((long) side * LARGEST / larger));
    }

    /**
     * One frame.
     *
     * @param kept whether it shows the copy that is kept here, and not what the buyer's server gives today
     */
    record FrameView(String address, boolean kept) {}
}
