package app.masthead.creatives.content;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Width and height in pixels. */
public record Size(int width, int height) {

    /** The size that an object states in its {@code width} and {@code height}, if it states both sensibly. */
    public static Optional<Size> of(JsonNode node) {
        var width = node.path("width").asIntOpt();
        var height = node.path("height").asIntOpt();
        return width.isPresent() && height.isPresent() && width.getAsInt() > 0 && height.getAsInt() > 0
                ? Optional.of(new Size(width.getAsInt(), height.getAsInt()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
