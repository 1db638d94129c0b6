package app.masthead.platform.web;

/** One of the values to choose from, and how it reads. */
public record Option(String value, String label) {}
