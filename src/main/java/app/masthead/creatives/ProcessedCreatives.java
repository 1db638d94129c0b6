package app.masthead.creatives;

import app.masthead.creatives.processing.CreativeFiles;
import app.masthead.creatives.processing.ProcessingKey;
import app.masthead.creatives.processing.ProcessingOrder;
import app.masthead.creatives.processing.ProcessingRows;
import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where processing begins and ends in the database. Of several nodes that process the same, one writes the result; and
 * none does when the buyer has sent other content meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProcessedCreatives {

    private final Creatives creatives;
    private final ProcessingRows rows;
    private final DecisionRecord record;
    private final CreativeFiles files;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    ProcessedCreatives(
            Creatives creatives,
            ProcessingRows rows,
            DecisionRecord record,
            CreativeFiles files,
            TenantScoringPolicy policies,
            Clock clock) {
        this.creatives = creatives;
        this.rows = rows;
        this.record = record;
        this.files = files;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * What is to be done, and by which standards.
     *
     * @param order the content, and how often it was tried
     */
    record Begun(ProcessingOrder order, ScoringPolicy policy) {}

    /** Begins, if it is still to be done. */
    public Optional<Begun> begin(ProcessingKey key) {
        return rows.begin(key.id()).map(row -> begun(key, row));
    }

    /** The same without counting it as a try. */
    public Optional<Begun> find(ProcessingKey key) {
        return rows.find(key.id()).map(row -> begun(key, row));
    }

    private Begun begun(ProcessingKey key, ProcessingRows.Row row) {
        var id = new CreativeId(row.principal(), row.creative());
        var creative = creatives.get(CreativeKey.of(CurrentTenant.require(), id));
        return new Begun(row.with(key, creative.content()), policies.current());
    }

    public void postpone(ProcessingKey key, Instant next) {
        rows.postpone(key.id(), next);
    }

    /** Writes the result, if nobody has yet; a person who decided meanwhile has the last word. */
    public void finish(ProcessingOrder order, Verdict verdict) {
        var creative =
                creatives.held(order.principal(), List.of(order.creative())).getFirst();
        if (!rows.takeAway(order.key().id())) {
            return;
        }
        switch (creative.status()) {
            case PROCESSING -> {
                var decision = creative.scored(files.borneOut(verdict, order), clock.instant());
                creatives.saveAndFlush(creative);
                record.byRule(creative, decision);
            }
            case PENDING_REVIEW -> {
                creative.judged(verdict);
                creatives.saveAndFlush(creative);
            }
            case APPROVED, SUSPENDED, REJECTED, ARCHIVED -> {}
        }
    }
}
