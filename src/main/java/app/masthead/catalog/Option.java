package app.masthead.catalog;

/** One of the values to choose from, and how it reads. */
record Option(String value, String label) {}
