package app.masthead.access.domains;

import org.jspecify.annotations.Nullable;

/** The domain that was typed. */
record DomainForm(@Nullable String domain) {}
