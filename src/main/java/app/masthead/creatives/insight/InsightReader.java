package app.masthead.creatives.insight;

import app.masthead.creatives.insight.DecisionOutcomes.Outcomes;
import app.masthead.creatives.insight.QueueAges.Waiting;
import app.masthead.platform.web.HostTenant;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the figures that a filter asks for: all of a page in four statements, or those of one table. */
@Component
class InsightReader {

    private final QueueAges ages;
    private final DecisionTimes times;
    private final DecisionOutcomes outcomes;
    private final Overturns overturns;
    private final Clock clock;

    InsightReader(QueueAges ages, DecisionTimes times, DecisionOutcomes outcomes, Overturns overturns, Clock clock) {
        this.ages = ages;
        this.times = times;
        this.outcomes = outcomes;
        this.overturns = overturns;
        this.clock = clock;
    }

    Insight read(InsightFilter filter, HostTenant tenant) {
        var query = query(filter, tenant);
        return new Insight(
                filter, ages.now(query), times.within(query), outcomes.within(query), overturns.within(query));
    }

    /** The same with nothing in it but what one table needs. */
    Insight read(InsightFilter filter, HostTenant tenant, InsightTable table) {
        var query = query(filter, tenant);
        return new Insight(
                filter,
                table == InsightTable.WAITING ? ages.now(query) : new Waiting(List.of(), List.of()),
                table.ofTimes() ? times.within(query) : List.of(),
                table.ofOutcomes() ? outcomes.within(query) : new Outcomes(List.of(), List.of()),
                table.ofOverturns() ? overturns.within(query) : List.of());
    }

    private InsightQuery query(InsightFilter filter, HostTenant tenant) {
        return new InsightQuery(filter, filter.period(clock.instant(), tenant.zone()));
    }
}
