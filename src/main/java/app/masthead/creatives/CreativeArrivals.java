package app.masthead.creatives;

import app.masthead.audit.Change;
import app.masthead.buyers.Principal;
import app.masthead.creatives.Resubmission.Kind;
import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.processing.ProcessingSchedule;
import app.masthead.creatives.sync.SyncAction;
import app.masthead.creatives.sync.SyncResult;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What happens when one creative arrives: it is stored, and its content is processed in the background. What was approved
 * and is no longer the same waits for a person at once.
 */
@Component
class CreativeArrivals {

    private final Creatives creatives;
    private final DecisionRecord record;
    private final ProcessingSchedule processing;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    CreativeArrivals(
            Creatives creatives,
            DecisionRecord record,
            ProcessingSchedule processing,
            TenantScoringPolicy policies,
            Clock clock) {
        this.creatives = creatives;
        this.record = record;
        this.processing = processing;
        this.policies = policies;
        this.clock = clock;
    }

    SyncResult first(Principal buyer, CreativeContent content) {
        var now = clock.instant();
        var id = new CreativeId(buyer.id(), content.creativeId());
        var creative = new Creative(CreativeKey.of(CurrentTenant.require(), id), content, buyer.id(), now);
        creative.sentBy(buyer.sponsor());
        creatives.saveAndFlush(creative);
        record.byBuyer(creative, CreativeAction.SUBMITTED, description(content));
        processing.add(buyer.id(), content.creativeId());
        return result(creative, SyncAction.CREATED, creative.status());
    }

    SyncResult again(Principal buyer, Creative creative, CreativeContent content, Untold held) {
        var before = creative.content();
        var again = creative.resubmit(content, held, buyer.id(), clock.instant());
        if (again.kind() == Kind.UNCHANGED) {
            return result(creative, SyncAction.UNCHANGED, held.told(creative).status());
        }
        note(creative, again, changes(before, content, again.drift()));
        if (again.needsScoring()) {
            creative.sentBy(buyer.sponsor());
        }
        follow(creative, again);
        creatives.saveAndFlush(creative);
        if (again.needsScoring()) {
            processing.add(buyer.id(), content.creativeId());
        }
        return result(creative, SyncAction.UPDATED, held.told(creative).status());
    }

    private void note(Creative creative, Resubmission again, List<Change> changes) {
        var tried = again.kind() == Kind.TRIED_AGAIN;
        record.byBuyer(creative, tried ? CreativeAction.RESUBMITTED : CreativeAction.CHANGED, changes);
    }

    private void follow(Creative creative, Resubmission again) {
        var now = clock.instant();
        switch (again.kind()) {
            case UNCHANGED, TRIED_AGAIN -> {}
            case DESCRIBED_ANEW, REPLACED -> record.renamed(creative, now);
            case DRIFTED ->
                record.byRule(
                        creative,
                        creative.drifted(again.drift(), policies.current().thresholds(), now));
        }
    }

    private static SyncResult result(Creative creative, SyncAction action, CreativeStatus status) {
        return SyncResult.done(creative.id().creative(), action, status.code());
    }

    private static List<Change> description(CreativeContent content) {
        return List.of(
                new Change("name", null, content.name()),
                new Change("type", null, CreativeType.of(content).code()),
                new Change("format", null, content.format().label()),
                new Change("content_sha256", null, content.sha256()));
    }

    private static List<Change> changes(CreativeContent before, CreativeContent after, ContentDrift drift) {
        var changes = new ArrayList<Change>();
        if (!before.name().equals(after.name())) {
            changes.add(new Change("name", before.name(), after.name()));
        }
        if (!before.tags().equals(after.tags())) {
            changes.add(new Change("tags", before.tags(), after.tags()));
        }
        drift.differences()
                .forEach(each -> changes.add(new Change(field(each.pointer()), each.before(), each.after())));
        return changes;
    }

    private static String field(String pointer) {
        return pointer.replaceFirst("^/(?:assets/)?", "").replace('/', ' ');
    }
}
