package app.masthead.creatives.scoring;

import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Line;
import app.masthead.creatives.content.FormatCheck.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * Size, weight, length and file type, as they were measured, are those that the format asks for. What is already wrong
 * as declared is said once.
 */
class MeasuredFormatRule implements Rule {

    @Override
    public String code() {
        return "measured_mismatch";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var declared = FormatMismatchRule.failures(sent);
        return FormatCheck.of(MeasuredAsset.contentAsMeasured(sent)).failures().stream()
                .filter(line -> line.question() != Question.PRESENT)
                .filter(line -> !isAmong(line, declared))
                .map(line -> Finding.of(Severity.SERIOUS, line.wanted(), String.valueOf(line.actual()))
                        .at(line.asset()));
    }

    private static boolean isAmong(Line line, List<Line> declared) {
        return declared.stream()
                .anyMatch(
                        one -> one.question() == line.question() && one.asset().equals(line.asset()));
    }
}
