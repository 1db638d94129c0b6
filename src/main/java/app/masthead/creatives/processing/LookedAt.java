package app.masthead.creatives.processing;

import app.masthead.creatives.files.FetchedFile;
import app.masthead.creatives.files.FileProblem;

/** What was found at an address of a creative. */
record LookedAt(FileAddress address, FetchedFile file) {

    boolean failedForNow() {
        var problem = file.problem();
        return problem != null && !problem.lasting() && !problem.equals(FileProblem.MACROS);
    }

    boolean failedForGood() {
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
        if (failedForGood()) {
            return "refused";
        }
        return failedForNow() ? "failed" : "skipped";
    }
}
