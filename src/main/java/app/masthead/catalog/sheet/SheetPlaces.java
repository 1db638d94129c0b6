package app.masthead.catalog.sheet;

import app.masthead.catalog.pricing.PricingModel;
import java.util.List;
import java.util.Optional;

/** In which row and column of a sheet something stands that the protocol names by a pointer. */
public final class SheetPlaces {

    /** Begins what is said of a row of the sheet itself, by its number. */
    static final String ROW = "/rows/";

    private static final String PRICES = "/pricing_options/";

    private final int productRow;
    private final List<Integer> priceRows;

    public SheetPlaces(int productRow, List<Integer> priceRows) {
        this.productRow = productRow;
        this.priceRows = List.copyOf(priceRows);
    }

    public int row(String pointer) {
        if (pointer.startsWith(ROW)) return Integer.parseInt(pointer.substring(ROW.length()));
        var price = price(pointer);
        return price.filter(it -> it < priceRows.size()).map(priceRows::get).orElse(productRow);
    }

    /** The name of the column; none when it is about the row. */
    public String column(String pointer) {
        var price = price(pointer);
        var steps = List.of(pointer.split("/", -1));
        if (pointer.equals("/pricing_options")) return Column.PRICING_OPTION_ID.code();
        if (price.isPresent())
            return steps.size() > 3 ? ofPrice(steps.subList(3, steps.size())).code() : "";
        return pointer.isEmpty() || pointer.startsWith(ROW)
                ? ""
                : ofProduct(steps.get(1)).code();
    }

    private static Column ofPrice(List<String> steps) {
        var first = steps.getFirst();
        if (first.equals("parameters") || PricingModel.CPA.ownFields().contains(first)) return Column.PARAMETERS;
        var field = first.equals("price_guidance") ? steps.getLast() : first;
        return Column.all().stream()
                .filter(it -> it.isOfPrice() && it.field().equals(field))
                .findFirst()
                .orElse(Column.OTHER_PRICE_FIELDS);
    }

    private static Column ofProduct(String field) {
        return Column.all().stream()
                .filter(it -> !it.isOfPrice() && it.field().equals(field))
                .findFirst()
                .orElse(Column.OTHER_FIELDS);
    }

    private static Optional<Integer> price(String pointer) {
        if (!pointer.startsWith(PRICES)) return Optional.empty();
        var number = pointer.substring(PRICES.length()).split("/", 2)[0];
        return number.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
