package app.masthead.creatives.files;

import app.masthead.platform.http.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What came of fetching a file: what it is, or why there is none.
 *
 * @param facts null when there is a problem
 * @param problem null when there is a copy now
 * @param validators by what its host will know it again
 */
public record FetchedFile(
        @Nullable MediaFacts facts, @Nullable FileProblem problem, Validators validators) {

    /** There is a copy, from now or from an earlier try. */
    public static FetchedFile kept(MediaFacts facts, Validators validators) {
        return new FetchedFile(facts, null, validators);
    }

    public static FetchedFile failed(FileProblem problem) {
        return new FetchedFile(null, problem, Validators.NONE);
    }
}
