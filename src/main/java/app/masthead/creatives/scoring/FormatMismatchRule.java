package app.masthead.creatives.scoring;

import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Line;
import app.masthead.creatives.content.FormatCheck.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * Size, weight, length and file type are those that the format asks for. Of which type a file is that was looked at, its
 * content says, and neither a field nor the ending of its address.
 */
class FormatMismatchRule implements Rule {

    @Override
    public String code() {
        return "format_mismatch";
    }

    @Override
    public int version() {
        return 2;
    }

    /** What is wrong as it was described. */
    static List<Line> failures(Submission sent) {
        var seen = MeasuredAsset.of(sent).map(one -> one.asset().path()).toList();
        return FormatCheck.of(sent.content()).failures().stream()
                .filter(line -> line.question() != Question.CONTAINER || !seen.contains(line.asset()))
                .toList();
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return failures(sent).stream()
                .filter(line -> line.question() != Question.PRESENT)
                .map(line -> Finding.of(Severity.SERIOUS, line.wanted(), String.valueOf(line.actual()))
                        .at(line.asset()));
    }
}
