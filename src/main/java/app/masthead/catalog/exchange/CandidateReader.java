package app.masthead.catalog.exchange;

import app.masthead.catalog.offers.OfferFile;
import app.masthead.catalog.sheet.SheetFile;
import app.masthead.platform.json.JsonItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Hands on the products of a file, a few hundred at a time, and apart from them what nothing can come of. */
final class CandidateReader {

    private final Chunks<Candidate> candidates;
    private final Consumer<ImportRow> refused;
    private final SeenIds seen;

    /**
     * A reader of one file.
     *
     * @param candidates takes some hundreds of products
     * @param refused takes the others one by one
     * @param seen takes the ids
     */
    CandidateReader(Chunks<Candidate> candidates, Consumer<ImportRow> refused, SeenIds seen) {
        this.seen = seen;
        this.candidates = candidates;
        this.refused = refused;
    }

    void json(ImportFile file) {
        var number = new AtomicInteger();
        try (var text = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            OfferFile.each(text, it -> item(number.incrementAndGet(), it));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        candidates.finish();
    }

    private void item(int number, JsonItem item) {
        var candidate = JsonCandidate.of(number, item.pointer(), item.document());
        if (item.isWhole()) take(candidate, item.pointer() + "/product_id", 0);
        else refuseLarge(candidate, 0, item.pointer());
    }

    void sheet(SheetFile file, ZoneId zone) {
        if (file.size() == 0) throw new UnreadableFile("empty");
        if (file.size() > OfferFile.MOST_PRODUCTS) throw new UnreadableFile("too-many", OfferFile.MOST_PRODUCTS);
        file.products().forEach(it -> take(SheetCandidate.of(it, zone), "product_id", it.number()));
        candidates.finish();
    }

    private void take(Candidate candidate, String place, int row) {
        var id = candidate.id();
        var earlier = id.isEmpty() ? null : seen.put(id, candidate.number());
        if (id.isEmpty() && row > 0) refuse(candidate, row, place, "no-id");
        else if (candidate.content().length() > OfferFile.BOUNDS.characters()) {
            refuseLarge(candidate, row, row > 0 ? "" : place.replace("/product_id", ""));
        } else if (earlier == null) candidates.add(candidate);
        else refuse(candidate, row, place, "repeated", earlier);
    }

    private void refuseLarge(Candidate candidate, int row, String at) {
        refuse(candidate, row, at, "too-big", OfferFile.BOUNDS.characters() / 1000, OfferFile.BOUNDS.values());
    }

    private void refuse(Candidate candidate, int row, String at, String rule, Object... arguments) {
        var fault = new ImportFault(row, at, "catalog.import.fault." + rule, List.of(arguments));
        refused.accept(ImportRow.refused(candidate.number(), candidate.id(), candidate.name(), fault));
    }
}
