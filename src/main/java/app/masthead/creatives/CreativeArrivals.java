package app.masthead.creatives;

import app.masthead.audit.Change;
import app.masthead.buyers.Principal;
import app.masthead.creatives.Resubmission.Kind;
import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.scoring.Submission;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.creatives.sync.SyncAction;
import app.masthead.creatives.sync.SyncResult;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happens when one creative arrives: it is stored, judged, and moved to where the judgement leads. */
@Component
class CreativeArrivals {

    private final Creatives creatives;
    private final DecisionRecord record;
    private final Scoring scoring;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    CreativeArrivals(
            Creatives creatives, DecisionRecord record, Scoring scoring, TenantScoringPolicy policies, Clock clock) {
        this.creatives = creatives;
        this.record = record;
        this.scoring = scoring;
        this.policies = policies;
        this.clock = clock;
    }

    SyncResult first(Principal buyer, CreativeContent content) {
        var now = clock.instant();
        var id = new CreativeId(buyer.id(), content.creativeId());
        var creative = new Creative(CreativeKey.of(CurrentTenant.require(), id), content, buyer.id(), now);
        var decision = creative.scored(judge(content), now);
        creatives.saveAndFlush(creative);
        record.byBuyer(creative, CreativeAction.SUBMITTED, description(content));
        record.byRule(creative, decision);
        return result(creative, SyncAction.CREATED);
    }

    SyncResult again(Principal buyer, Creative creative, CreativeContent content) {
        var before = creative.content();
        var again = creative.resubmit(content, buyer.id(), clock.instant());
        if (again.kind() == Kind.UNCHANGED) {
            return result(creative, SyncAction.UNCHANGED);
        }
        var tried = again.kind() == Kind.TRIED_AGAIN;
        record.byBuyer(
                creative,
                tried ? CreativeAction.RESUBMITTED : CreativeAction.CHANGED,
                changes(before, content, again.drift()));
        follow(creative, again, content);
        creatives.save(creative);
        return result(creative, SyncAction.UPDATED);
    }

    private void follow(Creative creative, Resubmission again, CreativeContent content) {
        var now = clock.instant();
        switch (again.kind()) {
            case UNCHANGED -> {}
            case DESCRIBED_ANEW -> record.renamed(creative, now);
            case REPLACED -> {
                creative.judged(judge(content));
                record.renamed(creative, now);
            }
            case DRIFTED -> record.byRule(creative, creative.drifted(again.drift(), judge(content), now));
            case TRIED_AGAIN -> {
                // The database, too, wants to see that it was processed before it was decided again.
                creatives.saveAndFlush(creative);
                record.byRule(creative, creative.scored(judge(content), now));
            }
        }
    }

    private Verdict judge(CreativeContent content) {
        return scoring.judge(Submission.of(content), policies.current());
    }

    private static SyncResult result(Creative creative, SyncAction action) {
        return SyncResult.done(
                creative.id().creative(), action, creative.status().code());
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
