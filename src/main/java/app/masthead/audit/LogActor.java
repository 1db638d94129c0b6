package app.masthead.audit;

/** Somebody whose name stands in the log. */
record LogActor(String id, String name) {}
