package app.masthead.creatives.files;

import org.jspecify.annotations.Nullable;

/**
 * What came of fetching a file: what it is, or why there is none.
 *
 * @param facts null when there is a problem
 * @param problem null when there is a copy now
 */
public record FetchedFile(
        @Nullable MediaFacts facts, @Nullable FileProblem problem) {

    public static FetchedFile kept(MediaFacts facts) {
        return new FetchedFile(facts, null);
    }

    public static FetchedFile failed(FileProblem problem) {
        return new FetchedFile(null, problem);
    }
}
