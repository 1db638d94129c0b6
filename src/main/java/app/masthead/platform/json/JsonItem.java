package app.masthead.platform.json;

import tools.jackson.databind.JsonNode;

/**
 * One item of a long list.
 *
 * @param pointer to it in the document; empty when it is all of the document
 * @param document the item, or its beginning
 * @param isWhole false when the item is larger than it may be, and was read no further than that
 */
public record JsonItem(String pointer, JsonNode document, boolean isWhole) {}
