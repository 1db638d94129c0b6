package app.masthead.audit;

/** Somebody whose name stands in the log. */
record AuditActor(String id, String name) {}
