package app.masthead.creatives.scoring;

import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.FormatCheck.Question;
import java.util.stream.Stream;

/** A creative without what its format consists of cannot run at all. */
class FormatCompletenessRule implements Rule {

    @Override
    public String code() {
        return "format_incomplete";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return FormatCheck.of(sent.content()).failures().stream()
                .filter(line -> line.question() == Question.PRESENT)
                .map(line -> Finding.of(Severity.BLOCKING, line.wanted(), line.asset())
                        .unusable());
    }
}
