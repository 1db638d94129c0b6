package app.masthead.inventory.profiles;

import java.time.Instant;
import java.util.List;

/**
 * A profile as the list shows it.
 *
 * @param sortName its name as the database compares names
 * @param products how many are on it, counted up to a limit
 */
record ProfileRow(
        String id, String name, String sortName, int formats, List<String> domains, long products, Instant updatedAt) {

    public String href() {
        return ProfileFilter.PATH + "/" + id;
    }

    ProfileRow with(long known) {
        return new ProfileRow(id, name, sortName, formats, domains, known, updatedAt);
    }
}
