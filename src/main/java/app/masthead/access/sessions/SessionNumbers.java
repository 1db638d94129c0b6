package app.masthead.access.sessions;

/** How many sessions go on, and of how many people. */
record SessionNumbers(int sessions, int people) {}
