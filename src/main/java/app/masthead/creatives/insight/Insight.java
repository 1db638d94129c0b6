package app.masthead.creatives.insight;

import app.masthead.creatives.insight.DecisionOutcomes.Outcomes;
import app.masthead.creatives.insight.QueueAges.Waiting;
import app.masthead.creatives.insight.TimeRow.Group;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Export;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All figures of the page, and where to go from it. */
record Insight(
        InsightFilter filter, Waiting waiting, List<TimeRow> times, Outcomes decided, List<OverturnRow> overturns) {

    /**
     * A period to choose.
     *
     * @param days up to now
     */
    record PeriodTab(int days, String href, boolean current) {}

    /** Whether there is nothing to tell of. */
    public boolean isEmpty() {
        return waiting.all() == 0 && decided.all() == 0 && times.isEmpty() && overturns.isEmpty();
    }

    public List<PeriodTab> periods() {
        return InsightFilter.PERIODS.stream()
                .map(days -> new PeriodTab(
                        days,
                        filter.during(days).address().toString(),
                        Integer.valueOf(days).equals(filter.days())))
                .toList();
    }

    /** Where everything is told again. */
    public String clear() {
        return InsightFilter.PATH;
    }

    /** All decisions of people together; null without any. */
    public @Nullable TimeRow total() {
        return times(Group.ALL).stream().findFirst().orElse(null);
    }

    public List<TimeRow> weeks() {
        return times(Group.WEEK);
    }

    public List<TimeRow> types() {
        return times(Group.TYPE);
    }

    public List<TimeRow> reviewers() {
        return times(Group.REVIEWER);
    }

    public List<OverturnRow> scorers() {
        return overturns.stream().filter(row -> row.rule() == null).toList();
    }

    public List<OverturnRow> rules() {
        return overturns.stream().filter(row -> row.rule() != null).toList();
    }

    /** The ways to take one of the tables away. */
    public List<Export> exports(String table) {
        return FileKind.exports(filter.addressAt(InsightFilter.PATH + "/" + table));
    }

    private List<TimeRow> times(Group group) {
        return times.stream().filter(row -> row.group() == group).toList();
    }
}
