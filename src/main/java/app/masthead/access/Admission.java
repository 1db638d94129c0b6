package app.masthead.access;

/** Somebody who was let in: who that is today, and what the session is to remember. */
record Admission(PortalUser user, Person person) {}
