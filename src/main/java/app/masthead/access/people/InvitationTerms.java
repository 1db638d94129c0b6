package app.masthead.access.people;

import org.jspecify.annotations.Nullable;

/** What an admin adds to an invitation: words, and whether it may be taken up with another address. */
record InvitationTerms(@Nullable String note, boolean anyAddress) {

    static final InvitationTerms USUAL = new InvitationTerms(null, false);
}
