package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A creative reports to a handful of parties, not to a crowd, and does not report everything to one of them. */
class TrackerCountRule implements Rule {

    private static final int USUAL = 6;
    private static final int USUAL_PARTIES = 4;
    private static final int NAMED = 5;

    @Override
    public String code() {
        return "many_trackers";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var hosts = Links.of(sent.content()).stream()
                .filter(link -> link.use() == Link.Use.TRACKER)
                .collect(Collectors.groupingBy(link -> link.host().orElse("—"), Collectors.counting()));
        var trackers = hosts.values().stream().mapToLong(Long::longValue).sum();
        return trackers > USUAL || hosts.size() > USUAL_PARTIES
                ? Stream.of(Finding.of(Severity.DOUBTFUL, String.valueOf(trackers), named(hosts)))
                : Stream.empty();
    }

    private static String named(Map<String, Long> hosts) {
        return hosts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMED)
                .map(host -> host.getKey() + " (" + host.getValue() + ")")
                .collect(Collectors.joining(", ", "", hosts.size() > NAMED ? ", …" : ""));
    }
}
