package app.masthead.creatives;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.Difference;
import app.masthead.creatives.processing.ProcessingSchedule;
import app.masthead.creatives.processing.StandingFile;
import app.masthead.creatives.processing.StandingFiles;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was approved and is no longer the same, although its buyer sent nothing: the file behind an address is another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drifted {

    private final Creatives creatives;
    private final StandingFiles standing;
    private final DecisionRecord record;
    private final ProcessingSchedule processing;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    Drifted(
            Creatives creatives,
            StandingFiles standing,
            DecisionRecord record,
            ProcessingSchedule processing,
            TenantScoringPolicy policies,
            Clock clock) {
        this.creatives = creatives;
        this.standing = standing;
        this.record = record;
        this.processing = processing;
        this.policies = policies;
        this.clock = clock;
    }

    /** Sends its creative back to review, unless it is approved no more or has other content meanwhile. */
    public void sendBack(StandingFile file, String sha256) {
        creatives.held(file.principal(), List.of(file.creative())).stream()
                .filter(creative -> creative.status() == CreativeStatus.APPROVED)
                .forEach(creative -> standing.asset(file)
                        .ifPresent(asset -> sendBack(creative, difference(creative, asset, file, sha256))));
    }

    private void sendBack(Creative creative, Difference difference) {
        var drift = new ContentDrift(List.of(difference));
        var decision = creative.drifted(drift, policies.current().thresholds(), clock.instant());
        creatives.saveAndFlush(creative);
        record.byRule(creative, decision);
        var id = creative.id().creativeId();
        processing.add(id.principal(), id.creative());
    }

    private static Difference difference(Creative creative, String path, StandingFile file, String sha256) {
        var pointer = creative.content().assets().stream()
                .filter(asset -> asset.path().equals(path))
                .map(Asset::pointer)
                .findFirst()
                .orElse("/assets");
        return new Difference(pointer + "/file", "sha256:" + file.known().sha256(), "sha256:" + sha256);
    }
}
