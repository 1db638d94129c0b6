package app.masthead.catalog.sheet;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Products as rows of a sheet: one for each price, the product repeated, so that finance can sort and count by price. */
public final class SheetRows {

    private SheetRows() {}

    public static String[] head() {
        return Column.all().stream().map(Column::code).toArray(String[]::new);
    }

    /** The rows of a product; one when it has no price. */
    public static List<@Nullable Object[]> of(
            ProductStatus status, Offer offer, PublisherTerms house, Instant updatedAt) {
        var document = ProductDocument.of(offer, house);
        var prices = document.prices();
        Stream<@Nullable ObjectNode> each = prices.isEmpty()
                ? Stream.of((ObjectNode) null)
                : prices.stream().map(it -> it);
        return each.<@Nullable Object[]>map(price -> Column.all().stream()
                        .map(it -> value(it, document, price, status, updatedAt))
                        .toArray())
                .toList();
    }

    private static Object value(
            Column column,
            ProductDocument document,
            @Nullable ObjectNode price,
            ProductStatus status,
            Instant updatedAt) {
        var text =
                switch (column) {
                    case STATUS -> status.code();
                    case UPDATED_AT -> updatedAt.toString();
                    default -> document.cell(column, price);
                };
        return column.kind() == CellKind.NUMBER && !text.isEmpty() ? new BigDecimal(text) : text;
    }
}
