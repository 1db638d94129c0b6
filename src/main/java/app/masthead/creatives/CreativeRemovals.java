package app.masthead.creatives;

import app.masthead.buyers.Principal;
import app.masthead.creatives.sync.RefusedSync;
import app.masthead.creatives.sync.SyncRequest;
import app.masthead.creatives.sync.SyncResult;
import app.masthead.platform.json.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What AdCP's {@code delete_missing} asks for: all creatives of the buyer that a request does not name are archived, but
 * for those that run (3.1.19, {@code sync_creatives}), and those that are still being processed. Those on which a person's
 * decision is not told yet cannot be archived for these seconds, whatever was decided, and whether or not that was just
 * this: {@link Resubmission} says why.
 */
@Component
class CreativeRemovals {

    private static final int MOST = 500;

    private static final String RUNNING = """
            select distinct a.creative_id from creative_assignment a
              join media_package p on p.tenant_id = a.tenant_id and p.media_buy_id = a.media_buy_id
                                  and p.package_id = a.package_id
              join media_buy b on b.tenant_id = p.tenant_id and b.media_buy_id = p.media_buy_id
             where a.tenant_id = current_tenant() and a.principal_id = :buyer and b.status = 'active'
               and not p.paused and not p.canceled""";

    private final Creatives creatives;
    private final DecisionRecord record;
    private final TenantScoringPolicy policies;
    private final UntoldDecisions untold;
    private final JdbcClient database;
    private final Clock clock;

    CreativeRemovals(
            Creatives creatives,
            DecisionRecord record,
            TenantScoringPolicy policies,
            UntoldDecisions untold,
            JdbcClient database,
            Clock clock) {
        this.creatives = creatives;
        this.record = record;
        this.policies = policies;
        this.untold = untold;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Archives what the request does not name.
     *
     * @throws RefusedSync when that is more than one request may take away, or not clear
     */
    List<SyncResult> missingIn(Principal buyer, SyncRequest request) {
        var named = named(request);
        var missing = creatives.heldBesides(buyer.id(), named, Limit.of(MOST + 1));
        var held = untold.of(buyer.id()).without(named);
        var ids = new TreeSet<>(held.ids());
        missing.forEach(creative -> ids.add(creative.id().creative()));
        if (ids.size() > MOST) {
            throw RefusedSync.at("/delete_missing", "would archive more than " + MOST + " creatives at once");
        }
        ids.removeAll(running(buyer.id()));
        archive(missing.stream()
                .filter(it -> ids.contains(it.id().creative()) && !held.concerns(it))
                .toList());
        return ids.stream().map(id -> result(id, held)).toList();
    }

    private static List<String> named(SyncRequest request) {
        var named = request.items().stream()
                .flatMap(item -> Optional.ofNullable(item.creativeId()).stream())
                .toList();
        if (named.size() < request.items().size()) {
            throw RefusedSync.at("/delete_missing", "needs to know the creative_id of every creative in the request");
        }
        return named;
    }

    private static SyncResult result(String creative, Untold held) {
        return held.ids().contains(creative)
                ? SyncResult.failed(creative, justNow(creative), UntoldDecisions.TOLD_AFTER)
                : SyncResult.deleted(creative);
    }

    /** Where a whole request is refused, nothing but the words names the creative: the request does not. */
    private static Problem justNow(String creative) {
        return new Problem(
                "/delete_missing", "cannot archive \"" + creative + "\" just now; repeat the request in a few seconds");
    }

    private Set<String> running(String buyer) {
        return Set.copyOf(
                database.sql(RUNNING).param("buyer", buyer).query(String.class).list());
    }

    private void archive(List<Creative> creatives) {
        var under = new DecisionContext(
                Decider.Rule.DELETE_MISSING, policies.current().thresholds(), clock.instant());
        var decisions = creatives.stream()
                .map(it -> it.decide(ReviewAction.ARCHIVE, Reason.of(ReasonCode.ADVERTISER_REQUEST), under))
                .toList();
        this.creatives.flush();
        for (var at = 0; at < decisions.size(); at++) {
            record.byBuyer(creatives.get(at), decisions.get(at));
        }
    }
}
