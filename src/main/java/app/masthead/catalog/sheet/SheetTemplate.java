package app.masthead.catalog.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two products as a sheet has them, to overwrite: one with a price in each of two rows, and one with a single price. */
public final class SheetTemplate {

    private static final List<Column> COLUMNS = List.of(
            Column.PRODUCT_ID,
            Column.NAME,
            Column.DESCRIPTION,
            Column.DELIVERY_TYPE,
            Column.CHANNELS,
            Column.COUNTRIES,
            Column.FORMATS,
            Column.INVENTORY,
            Column.TAGS,
            Column.EXPIRES_AT,
            Column.PRICING_OPTION_ID,
            Column.PRICING_MODEL,
            Column.CURRENCY,
            Column.FIXED_PRICE,
            Column.FLOOR_PRICE,
            Column.PRICE_P50,
            Column.MIN_SPEND_PER_PACKAGE,
            Column.PARAMETERS);

    private static final Map<Column, String> FIRST = Map.ofEntries(
            Map.entry(Column.PRODUCT_ID, "spring_takeover"),
            Map.entry(Column.NAME, "Spring takeover"),
            Map.entry(Column.DESCRIPTION, "The home page for a day, on every screen."),
            Map.entry(Column.DELIVERY_TYPE, "guaranteed"),
            Map.entry(Column.CHANNELS, "display; olv"),
            Map.entry(Column.COUNTRIES, "DE; AT"),
            Map.entry(Column.FORMATS, "display_970x250_image; display_300x600_image"),
            Map.entry(Column.INVENTORY, "daily.example all"),
            Map.entry(Column.TAGS, "flagship"),
            Map.entry(Column.PRICING_OPTION_ID, "day_eur"),
            Map.entry(Column.PRICING_MODEL, "flat_rate"),
            Map.entry(Column.CURRENCY, "EUR"),
            Map.entry(Column.FIXED_PRICE, "12500"));

    private static final Map<Column, String> SECOND = Map.of(
            Column.PRICING_OPTION_ID, "cpm_eur_fixed",
            Column.PRICING_MODEL, "cpm",
            Column.CURRENCY, "EUR",
            Column.FIXED_PRICE, "24.50",
            Column.MIN_SPEND_PER_PACKAGE, "5000");

    private static final Map<Column, String> THIRD = Map.ofEntries(
            Map.entry(Column.PRODUCT_ID, "news_video"),
            Map.entry(Column.NAME, "Video in the news"),
            Map.entry(Column.DESCRIPTION, "Short films between the reports."),
            Map.entry(Column.DELIVERY_TYPE, "non_guaranteed"),
            Map.entry(Column.CHANNELS, "olv"),
            Map.entry(Column.FORMATS, "video_standard 15000ms"),
            Map.entry(Column.INVENTORY, "daily.example tags news, sport"),
            Map.entry(Column.PRICING_OPTION_ID, "cpv_eur_auction"),
            Map.entry(Column.PRICING_MODEL, "cpv"),
            Map.entry(Column.CURRENCY, "EUR"),
            Map.entry(Column.FLOOR_PRICE, "0.02"),
            Map.entry(Column.PRICE_P50, "0.035"),
            Map.entry(Column.PARAMETERS, "view_threshold=0.5"));

    private SheetTemplate() {}

    public static String[] head() {
        return COLUMNS.stream().map(Column::code).toArray(String[]::new);
    }

    public static Stream<Object[]> rows() {
        return Stream.of(FIRST, SECOND, THIRD)
                .map(row -> COLUMNS.stream().map(it -> row.getOrDefault(it, "")).toArray());
    }
}
