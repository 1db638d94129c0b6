package app.masthead.inventory;

import tools.jackson.databind.node.ArrayNode;

/**
 * Formats and properties kept in one place, for all products that are sold on them.
 *
 * @param formatIds the protocol's format ids
 * @param properties the protocol's property selectors
 */
public record InventoryProfile(String id, String name, ArrayNode formatIds, ArrayNode properties) {}
