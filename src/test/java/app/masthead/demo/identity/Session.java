package app.masthead.demo.identity;

import java.time.Instant;

/** A person's session at the provider itself, begun when they proved who they are. */
record Session(String id, DemoPerson person, Instant since) {}
