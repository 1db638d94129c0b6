package app.masthead.buyers;

/** A buyer whose token came with the current request. */
public record Principal(String id, String name) {}
