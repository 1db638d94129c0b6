package app.masthead.access.people;

import app.masthead.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param note what the admin wants to say with it
 * @param anyAddress whether the person may come in with an identity that has another address, or none that is vouched
 *     for: whoever has the link is then taken at their word
 */
public record Invitee(
        String name,
        String email,
        Role role,
        boolean creativeReviewer,
        @Nullable String note,
        boolean anyAddress) {}
