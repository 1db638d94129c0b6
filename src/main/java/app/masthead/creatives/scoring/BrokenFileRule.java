package app.masthead.creatives.scoring;

import java.util.stream.Stream;

/**
 * A file that breaks off or is damaged shows less than its buyer meant, and each browser something else: a person looks at
 * it, whatever else speaks for it.
 */
class BrokenFileRule implements Rule {

    @Override
    public String code() {
        return "file_broken";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Stream.concat(MeasuredAsset.of(sent), MeasuredAsset.backups(sent))
                .filter(one -> !one.file().whole())
                .map(one -> Finding.of(Severity.SERIOUS).holding().at(one.asset()));
    }
}
