package app.masthead.buyers;

/** A buyer of the tenant, by its id and its name. */
public record Principal(String id, String name) {}
