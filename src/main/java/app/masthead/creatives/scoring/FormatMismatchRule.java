package app.masthead.creatives.scoring;

import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Question;
import java.util.stream.Stream;

/** Size, weight, length and file type are those that the format asks for. */
class FormatMismatchRule implements Rule {

    @Override
    public String code() {
        return "format_mismatch";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return FormatCheck.of(sent.content()).failures().stream()
                .filter(line -> line.question() != Question.PRESENT)
                .map(line -> Finding.of(Severity.SERIOUS, line.wanted(), String.valueOf(line.actual()))
                        .at(line.asset()));
    }
}
