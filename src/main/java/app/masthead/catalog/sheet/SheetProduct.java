package app.masthead.catalog.sheet;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as a sheet has it: its rows under the head of the sheet. */
public record SheetProduct(String id, SheetHead head, List<SheetLine> lines) {

    public SheetProduct {
        lines = List.copyOf(lines);
    }

    public int number() {
        return lines.getFirst().number();
    }

    /** What it is called there. */
    public String name() {
        return lines.stream()
                .map(it -> head.cell(it, Column.NAME))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * What the product would be. A column that the sheet does not have leaves what there is, an empty cell takes it
     * away, and a cell that says just what an export would say changes nothing.
     *
     * @param offer what buyers are told of it now; none for a new product
     */
    public SheetReading beside(@Nullable Offer offer, PublisherTerms house) {
        var base = offer == null ? ProductDocument.blank() : ProductDocument.of(offer, house);
        return new SheetOverlay(this, base).reading();
    }
}
