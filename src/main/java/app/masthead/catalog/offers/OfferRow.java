package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product of a file that somebody wants to import.
 *
 * @param number its place in the file, from one
 * @param offer what was read; none when there are faults
 */
public record OfferRow(
        int number, String productId, String name, @Nullable Offer offer, List<Fault> faults) {

    public OfferRow {
        faults = List.copyOf(faults);
    }

    /** The same row, refused. */
    public OfferRow refused(Fault fault) {
        return new OfferRow(number, productId, name, null, List.of(fault));
    }
}
