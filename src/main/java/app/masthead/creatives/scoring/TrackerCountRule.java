package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.stream.Stream;

/** A creative reports to a handful of parties, not to a crowd. */
class TrackerCountRule implements Rule {

    private static final int USUAL = 6;

    @Override
    public String code() {
        return "many_trackers";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var trackers = Links.of(sent.content()).stream()
                .filter(link -> link.use() == Link.Use.TRACKER)
                .count();
        return trackers > USUAL ? Stream.of(Finding.of(Severity.DOUBTFUL, String.valueOf(trackers))) : Stream.empty();
    }
}
