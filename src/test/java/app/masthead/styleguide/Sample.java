package app.masthead.styleguide;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the style guide shows: short words, long words, big numbers, nothing. */
interface Sample {
    record Option(String value, String label) {}

    record Chip(String label, String href) {}

    record Export(String format, String href) {}

    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    record Product(
            String id,
            String name,
            String status,
            String tone,
            String delivery,
            BigDecimal rate,
            String currency,
            Instant updated) {}

    List<Option> DELIVERIES =
            List.of(new Option("guaranteed", "Guaranteed"), new Option("non_guaranteed", "Not guaranteed"));

    List<Option> MODELS = List.of(
            new Option("cpm", "CPM, per thousand views"),
            new Option("cpc", "CPC, per click"),
            new Option("flat_rate", "Flat rate, for the whole flight"));

    List<Chip> CHIPS = List.of(new Chip("Status: active", "?status="), new Chip("Channel: connected TV", "?channel="));

    List<Export> EXPORTS = List.of(new Export("csv", "?export=csv"), new Export("adcp", "?export=json"));

    List<Change> CHANGES = List.of(
            new Change("Rate", "12.50 EUR", "14.00 EUR"),
            new Change("Countries", null, "DE, AT, CH"),
            new Change(
                    "Description",
                    "Every first view of the homepage.",
                    "Every first view of the homepage and of each section front, from six in the morning."));

    static List<Product> products(Instant now) {
        return List.of(
                product(
                        "homepage_takeover",
                        "Homepage takeover",
                        "Active",
                        "positive",
                        "1250.00",
                        now.minusSeconds(240)),
                product("sports_mrec", "Sports medium rectangle", "Draft", "neutral", "4.20", now.minusSeconds(7_200)),
                product(
                        "donaudampfschifffahrt",
                        "Donaudampfschifffahrtsgesellschaftskapitänsmützenanzeige im Reiseteil der Wochenendausgabe",
                        "Expiring",
                        "caution",
                        "1234567.89",
                        now.minusSeconds(172_800)),
                product(
                        "news_ctv",
                        "أخبار المساء, connected TV",
                        "Failed",
                        "negative",
                        "0.004500",
                        now.minusSeconds(3_000_000)),
                product(
                        "weather_audio",
                        "Weather, audio pre-roll",
                        "Scheduled",
                        "info",
                        "18.00",
                        now.minusSeconds(30_000_000)));
    }

    private static Product product(String id, String name, String status, String tone, String rate, Instant updated) {
        return new Product(id, name, status, tone, "Guaranteed", new BigDecimal(rate), "EUR", updated);
    }
}
