package app.masthead.platform.web;

/**
 * A part of a list that has a tab of its own.
 *
 * @param key the message key of its name
 * @param current whether it is the part that is shown
 */
public record Tab(String key, String href, boolean current, long count) {}
