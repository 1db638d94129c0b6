package app.masthead.platform.web;

/**
 * An active filter of a list.
 *
 * @param label what it filters by, in words
 * @param href the list without it
 */
public record Chip(String label, String href) {}
