package app.masthead.creatives;

import app.masthead.buyers.Principal;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.sync.RefusedSync;
import app.masthead.creatives.sync.SyncAnswer;
import app.masthead.creatives.sync.SyncRequest;
import app.masthead.creatives.sync.SyncRequest.Item;
import app.masthead.creatives.sync.SyncResult;
import app.masthead.platform.secrets.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes creatives in from buyers, all of a request in one transaction: what is new or changed is stored and processed
 * afterwards, what is the same stays untouched, and the same request never works twice.
 */
@Service
@Transactional
class CreativeIntake {

    private static final String OPERATION = "sync_creatives";

    private final Creatives creatives;
    private final CreativeArrivals arrivals;
    private final CreativeRemovals removals;
    private final UntoldDecisions untold;
    private final BuyerLock lock;
    private final IdempotencyRecords records;

    CreativeIntake(
            Creatives creatives,
            CreativeArrivals arrivals,
            CreativeRemovals removals,
            UntoldDecisions untold,
            BuyerLock lock,
            IdempotencyRecords records) {
        this.creatives = creatives;
        this.arrivals = arrivals;
        this.removals = removals;
        this.untold = untold;
        this.lock = lock;
        this.records = records;
    }

    /**
     * Carries a request out, or tells what would happen if it asks for that only.
     *
     * @param canonical the request in the spelling by which a repetition is recognised
     * @return the answer as JSON
     */
    public String sync(Principal buyer, SyncRequest request, String canonical) {
        lock.hold(buyer.id());
        if (request.idempotencyKey() == null || request.dryRun()) {
            return carriedOut(buyer, request);
        }
        var unique = new IdempotentRequest(buyer.id(), request.idempotencyKey(), OPERATION, Sha256.of(canonical));
        return records.take(unique).orElseGet(() -> records.answer(unique, carriedOut(buyer, request)));
    }

    private String carriedOut(Principal buyer, SyncRequest request) {
        var known = known(buyer, request);
        var held = known.values().stream().anyMatch(untold::mayConcern) ? untold.of(buyer.id()) : Untold.NOTHING;
        var results = new ArrayList<SyncResult>();
        request.items().forEach(item -> results.add(take(buyer, item, known, held)));
        if (request.deleteMissing()) {
            results.addAll(removals.missingIn(buyer, request));
        }
        creatives.flush();
        refuseUnlessFlawless(request, results);
        if (request.dryRun()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return SyncAnswer.of(request, results);
    }

    private Map<String, Creative> known(Principal buyer, SyncRequest request) {
        var ids = request.items().stream()
                .map(Item::content)
                .filter(Objects::nonNull)
                .map(CreativeContent::creativeId)
                .toList();
        return creatives.held(buyer.id(), ids).stream()
                .collect(Collectors.toMap(creative -> creative.id().creative(), Function.identity()));
    }

    private SyncResult take(Principal buyer, Item item, Map<String, Creative> known, Untold held) {
        var content = item.content();
        if (content == null) {
            return SyncResult.failed(item.creativeId(), item.problems());
        }
        var creative = known.get(content.creativeId());
        if (creative == null) {
            return arrivals.first(buyer, content);
        }
        try {
            return arrivals.again(buyer, creative, content, held);
        } catch (NotResubmittable refused) {
            return refused.of(item);
        }
    }

    private static void refuseUnlessFlawless(SyncRequest request, List<SyncResult> results) {
        var errors = results.stream().flatMap(SyncResult::errors).toList();
        if (!request.lenient() && !errors.isEmpty()) {
            throw new RefusedSync(errors);
        }
    }
}
