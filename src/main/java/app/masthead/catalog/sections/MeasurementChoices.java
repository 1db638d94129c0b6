package app.masthead.catalog.sections;

import app.masthead.platform.json.AdcpLists;
import app.masthead.platform.web.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What there is to choose from in reports. */
record MeasurementChoices(Picks metrics) {

    private static final List<String> METRICS = AdcpLists.of("available-metric");
    private static final List<String> FREQUENCIES = AdcpLists.of("reporting-frequency");
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    static MeasurementChoices of(@Nullable ObjectNode reporting, Words words) {
        return new MeasurementChoices(Picks.of(METRICS, it -> words.value("catalog.metric", it))
                .with(Documents.list(reporting, "available_metrics")));
    }

    public List<String> frequencies() {
        return FREQUENCIES;
    }

    public List<String> dateRanges() {
        return List.of("date_range", "lifetime_only");
    }

    public List<String> zones() {
        return ZONES;
    }

    public List<String> breakdowns() {
        return Breakdowns.all();
    }
}
