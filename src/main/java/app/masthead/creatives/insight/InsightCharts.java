package app.masthead.creatives.insight;

import app.masthead.platform.web.Chart;
import app.masthead.platform.web.Chart.Figure;
import app.masthead.platform.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Draws the figures, each drawing from the rows of the table that it stands beside. */
@Component
class InsightCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MOST_BARS = 10;

    private final Words words;

    InsightCharts(Words words) {
        this.words = words;
    }

    Map<String, Chart> of(Insight insight) {
        return Map.of(
                "waiting", bars(insight.waiting().ages(), this::age),
                "weeks", Chart.line(insight.weeks().stream().map(this::week).toList()),
                "types", bars(insight.types(), row -> time(words.value("creatives.type", row.code()), row)),
                "reviewers", bars(insight.reviewers(), row -> time(String.valueOf(row.name()), row)),
                "outcomes", bars(insight.decided().outcomes(), this::outcome),
                "scorers", bars(telling(insight.scorers()), row -> overturned(row.scorer(), row)),
                "rules",
                        bars(
                                telling(insight.rules()),
                                row -> overturned(words.value("insight.rule", String.valueOf(row.rule())), row)),
                "reasons", bars(insight.decided().reasons(), InsightCharts::reason));
    }

    private static <T> Chart bars(List<T> rows, Function<T, Figure> figure) {
        return Chart.bars(rows.stream().limit(MOST_BARS).map(figure).toList());
    }

    private static List<OverturnRow> telling(List<OverturnRow> rows) {
        return rows.stream().filter(OverturnRow::telling).toList();
    }

    private Figure age(AgeRow row) {
        return new Figure(words.of("insight.age." + row.band()), String.valueOf(row.waiting()), row.waiting());
    }

    private Figure week(TimeRow row) {
        return time(DAY.format(row.day()), row);
    }

    private Figure time(String label, TimeRow row) {
        var span = row.medianSpan();
        return new Figure(label, words.of("insight.span." + span.unit(), span.figure(), span.rest()), row.median());
    }

    private Figure outcome(OutcomeRow row) {
        return new Figure(words.of("insight.outcome." + row.code()), row.percent(), row.decided());
    }

    private static Figure overturned(String label, OverturnRow row) {
        return new Figure(label, String.valueOf(row.percent()), row.rate());
    }

    private static Figure reason(ReasonRow row) {
        return new Figure(row.buyerName(), String.valueOf(row.all()), row.all());
    }
}
