package app.masthead.access.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody is offered who opens the link of an invitation. */
public record Offer(Profile person, @Nullable String invitedBy, boolean anyAddress, Instant expiresAt) {}
