package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PortalUser;

/** Somebody who was let in: who that is today, and what the session is to remember. */
public record Admission(PortalUser user, Person person) {}
