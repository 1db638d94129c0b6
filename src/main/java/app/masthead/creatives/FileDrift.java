package app.masthead.creatives;

import app.masthead.creatives.files.FileFetcher;
import app.masthead.creatives.files.KnownFile;
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
 * Sees to it that what runs is what was approved: asks the hosts of files again, a day after the last time or as soon
 * after that as there is time. How soon is promised to nobody, but that tenants take turns, so that none waits for all
 * the files of another. Behind whose address there is another file of the same kind, and still is minutes later, the
 * creative goes back to review as if its buyer had sent other content, and is processed anew. A host that gives nothing
 * at present, or something of another kind, such as a page that says so, is asked again a day later: what it does not
 * give, nobody is shown. Nobody is asked for what does not run, nor for tenants that are not active.
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

    /** Looks at files that are due until none is left or the time is up; the others come next. */
    void lookAgain() {
        var until = clock.instant().plus(LONGEST);
        standing.putOffIdle();
        var due = standing.due(AT_ONCE);
        while (!due.isEmpty() && clock.instant().isBefore(until)) {
            due.stream()
                    .takeWhile(file -> clock.instant().isBefore(until))
                    .forEach(file -> CurrentTenant.run(file.tenant(), () -> look(file)));
            due = standing.due(AT_ONCE);
        }
    }

    private void look(StandingFile file) {
        try {
            fetcher.again(file.url(), file.known())
                    .ifPresentOrElse(found -> compare(file, found), () -> standing.notHad(file));
        } catch (RuntimeException failure) {
            LOG.warn("A file of {} could not be looked at again", file.creative(), failure);
            standing.notHad(file);
        }
    }

    private void compare(StandingFile file, KnownFile found) {
        if (found.sha256().equals(file.known().sha256())) {
            standing.looked(file, found.validators());
        } else if (file.isReplacedBy(found.sha256(), clock.instant())) {
            transaction.executeWithoutResult(status -> drifted.sendBack(file, found.sha256()));
        } else {
            standing.another(file, found.sha256());
        }
    }
}
