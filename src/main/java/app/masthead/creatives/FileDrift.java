package app.masthead.creatives;

import app.masthead.creatives.files.FileFetcher;
import app.masthead.creatives.processing.StandingFile;
import app.masthead.creatives.processing.StandingFiles;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that what runs is what was approved: asks the hosts of files again, once a day. Behind whose address there
 * is another file now, the creative goes back to review as if its buyer had sent other content, and is processed anew. A
 * host that gives nothing at present is asked again a day later: what it does not give, nobody is shown.
 */
@Component
class FileDrift {

    private static final Logger LOG = LoggerFactory.getLogger(FileDrift.class);
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final StandingFiles standing;
    private final FileFetcher fetcher;
    private final Drifted drifted;
    private final TransactionOperations transaction;
    private final Clock clock;

    FileDrift(
            StandingFiles standing,
            FileFetcher fetcher,
            Drifted drifted,
            TransactionOperations transaction,
            Clock clock) {
        this.standing = standing;
        this.fetcher = fetcher;
        this.drifted = drifted;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at some of the files that are due, for a while; the others come next. */
    void lookAgain() {
        var until = clock.instant().plus(LONGEST);
        standing.due(AT_ONCE).stream()
                .takeWhile(file -> clock.instant().isBefore(until))
                .forEach(file -> CurrentTenant.run(file.tenant(), () -> look(file)));
    }

    private void look(StandingFile file) {
        try {
            var found = fetcher.again(file.url(), file.known()).orElse(file.known());
            if (found.sha256().equals(file.known().sha256())) {
                standing.looked(file, found.validators());
            } else {
                transaction.executeWithoutResult(status -> drifted.sendBack(file, found.sha256()));
            }
        } catch (RuntimeException failure) {
            LOG.warn("A file of {} could not be looked at again", file.creative(), failure);
            standing.looked(file, file.known().validators());
        }
    }
}
