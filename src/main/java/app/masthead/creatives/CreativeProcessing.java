package app.masthead.creatives;

import app.masthead.creatives.ProcessedCreatives.Begun;
import app.masthead.creatives.processing.CreativeFiles;
import app.masthead.creatives.processing.FileVerdicts;
import app.masthead.creatives.processing.Hands;
import app.masthead.creatives.processing.ProcessingKey;
import app.masthead.creatives.processing.ProcessingOrder;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.scoring.Submission;
import app.masthead.creatives.scoring.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Processes new content of creatives: fetches its files, has it judged, and moves it to where that leads. Hosts and
 * scorers are asked between two transactions, never within one, so that it may be done twice, by a node that died and by
 * the next one; the result is written once.
 *
 * <p>A file that cannot be had by trying again, such as one that is not there, too large or of the wrong type, rejects
 * the creative as unusable, unless it is one rendition of several that a tag has of a film. One whose host fails is tried
 * again for a quarter of an hour; then the creative is judged without it and waits for a person, who reads why.
 */
@Component
class CreativeProcessing {

    private final ProcessedCreatives processed;
    private final CreativeFiles files;
    private final Scoring scoring;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Hands forFiles = Hands.forFiles();
    private final Hands forWords = Hands.forWords();

    CreativeProcessing(
            ProcessedCreatives processed,
            CreativeFiles files,
            Scoring scoring,
            TransactionOperations transaction,
            Clock clock) {
        this.processed = processed;
        this.files = files;
        this.scoring = scoring;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Processes what the key names.
     *
     * @return when to go on; empty when there is nothing to do any more
     */
    Optional<Instant> process(ProcessingKey key) {
        return key.call(() -> in(status -> processed.find(key)).flatMap(found -> byHand(key, found)));
    }

    /** Ends what fails whatever we do: a person decides. */
    void giveUp(ProcessingKey key) {
        key.call(() -> in(status -> processed.find(key)).flatMap(this::givenUp));
    }

    private Optional<Instant> byHand(ProcessingKey key, Begun found) {
        var hands = CreativeFiles.hasAny(found.order().content()) ? forFiles : forWords;
        if (!hands.take(key.tenant())) {
            return Optional.of(found.order().nextTurn(clock.instant()));
        }
        try {
            return in(status -> processed.begin(key)).flatMap(this::attempt);
        } finally {
            hands.giveBack(key.tenant());
        }
    }

    private Optional<Instant> attempt(Begun begun) {
        var order = begun.order();
        if (order.isHopeless()) {
            return givenUp(begun);
        }
        var found = files.look(order);
        var next = found.mayImprove() ? order.next(clock.instant()) : Optional.<Instant>empty();
        if (next.isPresent()) {
            return postponed(order, next.get());
        }
        var verdict = FileVerdicts.unusable(found, begun.policy().thresholds())
                .orElseGet(() -> FileVerdicts.completed(judge(begun, found), found));
        return finished(order, verdict);
    }

    private Verdict judge(Begun begun, CreativeFiles.Found found) {
        var order = begun.order();
        return scoring.judge(new Submission(order.principal(), order.content(), found.byAddress()), begun.policy());
    }

    private Optional<Instant> postponed(ProcessingOrder order, Instant next) {
        transaction.executeWithoutResult(status -> processed.postpone(order.key(), next));
        return Optional.of(next);
    }

    private Optional<Instant> givenUp(Begun begun) {
        return finished(begun.order(), FileVerdicts.failed(begun.policy().thresholds()));
    }

    private Optional<Instant> finished(ProcessingOrder order, Verdict verdict) {
        transaction.executeWithoutResult(status -> processed.finish(order, verdict));
        return Optional.empty();
    }

    private <T> T in(TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(work));
    }
}
