package app.masthead.creatives.processing;

import app.masthead.creatives.files.FetchedFile;

/** What was found at an address of a creative. */
record LookedAt(FileAddress address, FetchedFile file) {

    boolean failedForNow() {
        var problem = file.problem();
        return problem != null && problem.passing();
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
