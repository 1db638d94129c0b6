package app.masthead.creatives.evidence;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeReview;
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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends all that is on record about one creative as one file, as it stood at one moment. That it was taken is on record
 * before the first byte leaves, and stands in it. Rows and files pass through a little memory, however many there are,
 * and the database is done with before anybody is sent anything.
 */
@Service
class EvidencePack {

    private static final int LONGEST_NAME = 60;

    private final CreativeReview review;
    private final EvidenceRecords records;
    private final EvidenceFiles files;
    private final EvidenceSummary summary;
    private final ListFiles turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate recording;
    private final TransactionTemplate reading;

    EvidencePack(
            CreativeReview review,
            EvidenceRecords records,
            EvidenceFiles files,
            EvidenceSummary summary,
            ListFiles turns,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.review = review;
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
     * @throws app.masthead.creatives.NoSuchCreative when there is none
     * @throws app.masthead.platform.web.TooMany while as many files are being sent as one node can take
     */
    void send(CreativeId id, UUID reader, HostTenant tenant, HttpServletResponse response) {
        var request = new Request(id, reader, tenant, clock.instant());
        turns.bounded(response, () -> {
            recording.executeWithoutResult(status -> record(review.look(id, reader)));
            try (var spool = new Spool()) {
                send(request, spool, () -> Download.open(response, "application/zip", request.name()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void record(OpenedCreative creative) {
        var subject = new Subject(
                "creative", creative.id().audited(), creative.content().name());
        events.publishEvent(new AuditedChange(EvidenceAction.DOWNLOADED, subject, List.of()));
    }

    private void send(Request request, Spool spool, Supplier<OutputStream> receiver) throws IOException {
        var zip = new EvidenceZip(spool, request.now());
        var kept = Objects.requireNonNull(reading.execute(status -> records(request, zip)));
        spool.letGo(receiver);
        for (var file : kept) {
            zip.file(file, files.open(request.tenant().id(), file));
        }
        zip.finish(request.manifest());
    }

    /** Writes all rows as they are at one moment, and tells the files to which they refer. */
    private List<EvidenceFile> records(Request request, EvidenceZip zip) {
        var creative = review.look(request.id(), request.reader());
        var kept = files.of(creative);
        try {
            zip.text("README.txt", summary.of(creative, request.tenant(), request.now()));
            zip.text("creative.json", ExactJson.pretty(creative.content().json()) + "\n");
            for (var kind : EvidenceRecords.Kind.values()) {
                zip.array(kind.entry(), row -> records.each(kind, request.id(), row));
            }
            zip.array("files.json", row -> kept.forEach(file -> row.accept(file.json())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return kept;
    }

    /** For what somebody asked, and when. */
    private record Request(CreativeId id, UUID reader, HostTenant tenant, Instant now) {

        EvidenceZip.Head manifest() {
            return new EvidenceZip.Head(tenant.id().value(), id.principal(), id.creative());
        }

        /** A name of letters, digits and hyphens, whatever the buyer called the creative. */
        String name() {
            var plain = id.creative().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^-+|-+$", "");
            var shown = plain.isEmpty() ? "creative" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
            return "evidence-" + tenant.id().value() + "-" + shown + "-" + LocalDate.ofInstant(now, tenant.zone())
                    + ".zip";
        }
    }
}
