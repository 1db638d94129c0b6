package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.Wish.OwnWish;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.sections.NewOffer;
import app.masthead.catalog.sheet.SheetPlaces;
import app.masthead.catalog.sheet.SheetProduct;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A product of a sheet.
 *
 * @param zone in which a new product reports, when the sheet does not say how it does
 */
record SheetCandidate(SheetProduct rows, ZoneId zone, String content) implements Candidate {

    static SheetCandidate of(SheetProduct rows, ZoneId zone) {
        return new SheetCandidate(rows, zone, CandidateText.of(rows));
    }

    @Override
    public int number() {
        return rows.number();
    }

    @Override
    public String id() {
        return rows.id();
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public Wish beside(@Nullable Offer now, PublisherTerms house) {
        var reading = rows.beside(now, house);
        var places = new SheetPlaces(rows.number(), reading.priceRows());
        var document = reading.document();
        if (now == null && !document.has("reporting_capabilities")) {
            document.set("reporting_capabilities", NewOffer.reporting(zone));
        }
        return new Wish(
                document,
                new OwnWish(reading.house(), reading.mostBudgets()),
                reading.faults(),
                it -> ImportFault.inSheet(places, it));
    }
}
