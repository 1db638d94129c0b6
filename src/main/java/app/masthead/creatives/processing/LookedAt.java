package app.masthead.creatives.processing;

import app.masthead.creatives.files.FetchedFile;
import java.util.List;

/**
 * What was found at an address of a creative.
 *
 * @param replaceable whether it is a rendition of a film of which another one was had or may be had yet
 */
record LookedAt(FileAddress address, FetchedFile file, boolean replaceable) {

    LookedAt(FileAddress address, FetchedFile file) {
        this(address, file, false);
    }

    /** The same among all that was found, of which other renditions of its film may be. */
    LookedAt among(List<LookedAt> all) {
        var film = address.film();
        return film == null
                ? this
                : new LookedAt(
                        address,
                        file,
                        all.stream()
                                .anyMatch(other -> film.equals(other.address().film()) && !other.refused()));
    }

    boolean failedForNow() {
        var problem = file.problem();
        return problem != null && problem.passing();
    }

    /** Whether the creative cannot do without it, and it never will be there. */
    boolean failedForGood() {
        return refused() && !replaceable;
    }

    private boolean refused() {
        var problem = file.problem();
        return problem != null && problem.lasting();
    }

    /** Whether nobody knows what is there, though something may well be. */
    boolean isUnseen() {
        return file.facts() == null && !failedForGood();
    }

    /** The word in which the database says so. */
    String state() {
        if (file.facts() != null) {
            return "fetched";
        }
        if (refused()) {
            return "refused";
        }
        return failedForNow() ? "failed" : "skipped";
    }
}
