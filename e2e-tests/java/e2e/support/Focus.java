package e2e.support;

/**
 * What the keyboard is on.
 *
 * @param name by which assistive technology announces it
 * @param lost whether it is on nothing at all
 * @param shown whether the eye can tell: it is in the window and has a ring around it
 * @param fixed whether its place on the page changes while something scrolls
 */
public record Focus(
        String name, String element, boolean lost, boolean shown, boolean fixed, double left, double top, Size size) {

    /** In pixels. */
    public record Size(double width, double height) {}

    /** Whether a reader of the page comes to this before that: it ends above where that begins, and not in a column beyond it. */
    public boolean isReadBefore(Focus that) {
        return top + size.height() <= that.top && left < that.left + that.size.width();
    }

    @Override
    public String toString() {
        return "“%s” %s at %.0f, %.0f".formatted(name, element, left, top);
    }
}
