package app.masthead.platform.json;

/**
 * How large a document may be.
 *
 * @param characters of its names and values together
 * @param values objects, lists, texts, numbers and the like
 */
public record JsonBounds(int characters, int values) {}
