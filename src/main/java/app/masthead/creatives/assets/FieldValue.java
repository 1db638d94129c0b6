package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value inside an asset or a declaration, readable by people.
 *
 * @param field the last name on the way to it, for which there may be words
 * @param path the whole way, as it is shown where there are no words
 * @param address the value, when it is one
 */
public record FieldValue(
        String field, String path, String value, @Nullable AddressView address) {

    private static final int LONGEST = 4_000;

    static FieldValue of(String field, String path, JsonNode node) {
        var raw = node.isContainer() ? "—" : node.asString("—");
        var text = HiddenCharacters.spelledOut(raw);
        return new FieldValue(
                HiddenCharacters.spelledOut(field),
                HiddenCharacters.spelledOut(path),
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…",
                node.isString() && AddressView.is(field, raw) ? AddressView.of(raw) : null);
    }

    /** Whether it stands directly in the asset, so that the name of its field says enough. */
    public boolean isDirect() {
        return path.equals(field);
    }

    /** The way to it, as people would write it. */
    public String label() {
        return path.replace('_', ' ');
    }
}
