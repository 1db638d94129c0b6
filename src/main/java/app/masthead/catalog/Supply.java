package app.masthead.catalog;

import tools.jackson.databind.node.ArrayNode;

/** The formats and properties of an inventory profile, as a product on it takes them over at this moment. */
record Supply(ArrayNode formatIds, ArrayNode properties) {}
