package app.masthead.creatives.ai;

import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/**
 * A picture of a creative as an AI service is shown it.
 *
 * @param sha256 by which the description of the creative names it
 * @param mimeType by content
 * @param base64 its bytes
 */
record AiPicture(String sha256, String mimeType, String base64) {

    static AiPicture of(String sha256, String mimeType, byte[] bytes) {
        return new AiPicture(sha256, mimeType, Base64.getEncoder().encodeToString(bytes));
    }

    /** Adds it to the parts of a question, after a line that says which it is. */
    void addTo(ArrayNode parts) {
        parts.addObject().put("text", "The picture of the creative with the SHA-256 " + sha256 + ":");
        parts.addObject().putObject("inlineData").put("mimeType", mimeType).put("data", base64);
    }

    @Override
    public String toString() {
        return "AiPicture" + Map.of("sha256", sha256, "mimeType", mimeType);
    }
}
