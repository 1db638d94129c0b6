package app.masthead.access.people.list;

import app.masthead.access.Role;
import app.masthead.access.people.PersonStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list shows them.
 *
 * @param sortName the name as the database compares names
 * @param asked whether an identity waits to be confirmed as theirs
 */
record PersonRow(
        UUID id,
        String name,
        String sortName,
        String email,
        Role role,
        boolean creativeReviewer,
        PersonStatus status,
        @Nullable Instant lastSignIn,
        boolean asked) {

    public String href() {
        return PeopleFilter.PATH + "/" + id;
    }
}
