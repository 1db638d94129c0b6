package app.masthead.creatives.evidence;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.creatives.CreativeId;
import app.masthead.creatives.OpenedCreative;
import app.masthead.platform.export.Download;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends all that is on record about one creative as one file, as it stood at one moment. That it was taken is on record
 * before the first byte leaves, and stands in it. Rows and files pass through a little memory, however many there are.
 */
@Service
class EvidencePack {

    private static final int LONGEST_NAME = 60;

    private final EvidenceRecords records;
    private final EvidenceFiles files;
    private final EvidenceSummary summary;
    private final ListFiles turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate recording;
    private final TransactionTemplate reading;

    EvidencePack(
            EvidenceRecords records,
            EvidenceFiles files,
            EvidenceSummary summary,
            ListFiles turns,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.files = files;
        this.summary = summary;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
        this.recording = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Sends the pack of a creative.
     *
     * @throws app.masthead.platform.web.TooMany while as many files are being sent as one node can take
     */
    void send(OpenedCreative creative, HostTenant tenant, HttpServletResponse response) {
        var now = clock.instant();
        turns.bounded(response, () -> {
            recording.executeWithoutResult(status -> record(creative));
            reading.executeWithoutResult(status -> write(
                    creative, tenant, now, Download.open(response, "application/zip", name(creative, tenant, now))));
        });
    }

    private void record(OpenedCreative creative) {
        var subject = new Subject(
                "creative", creative.id().audited(), creative.content().name());
        events.publishEvent(new AuditedChange(EvidenceAction.DOWNLOADED, subject, List.of()));
    }

    private void write(OpenedCreative creative, HostTenant tenant, Instant now, OutputStream target) {
        try {
            var zip = new EvidenceZip(target, now);
            zip.text("README.txt", summary.of(creative, tenant, now));
            zip.text("creative.json", ExactJson.pretty(creative.content().json()) + "\n");
            for (var kind : EvidenceRecords.Kind.values()) {
                zip.array(kind.entry(), row -> records.each(kind, creative.id(), row));
            }
            addFiles(zip, creative, tenant);
            zip.finish(manifest(creative.id(), tenant));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addFiles(EvidenceZip zip, OpenedCreative creative, HostTenant tenant) throws IOException {
        var kept = files.of(creative);
        zip.array("files.json", row -> kept.forEach(file -> row.accept(file.json())));
        for (var file : kept) {
            zip.file(file, files.open(tenant.id(), file));
        }
    }

    private static EvidenceZip.Head manifest(CreativeId id, HostTenant tenant) {
        return new EvidenceZip.Head(tenant.id().value(), id.principal(), id.creative());
    }

    /** A name of letters, digits and hyphens, whatever the buyer called the creative. */
    private static String name(OpenedCreative creative, HostTenant tenant, Instant now) {
        var id = creative.id().creative().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-+|-+$", "");
        var shown = id.isEmpty() ? "creative" : id.substring(0, Math.min(id.length(), LONGEST_NAME));
        return "evidence-" + tenant.id().value() + "-" + shown + "-" + LocalDate.ofInstant(now, tenant.zone()) + ".zip";
    }
}
