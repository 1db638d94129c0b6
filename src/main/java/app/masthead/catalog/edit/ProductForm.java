package app.masthead.catalog.edit;

import app.masthead.inventory.placement.FormatLine;
import app.masthead.inventory.placement.PlacementForm;
import app.masthead.inventory.placement.SelectorLine;
import app.masthead.platform.web.SeenVersion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product as somebody types it. */
record ProductForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String tags,
        @Nullable String delivery,
        @Nullable String exclusivity,
        @Nullable String custom,
        @Nullable String expires,
        List<String> channels,
        List<String> countries,
        List<String> buyers,
        @Nullable String source,
        @Nullable String profile,
        List<SelectorLine> selectors,
        List<String> formats,
        List<FormatLine> others,
        List<String> frequencies,
        @Nullable String delay,
        @Nullable String timezone,
        @Nullable String webhooks,
        @Nullable String dateRange,
        List<String> metrics,
        @Nullable String provider,
        @Nullable String notes,
        @Nullable String landingPage,
        @Nullable String coBranding,
        @Nullable String templates,
        @Nullable String provenance,
        @Nullable String cardTitle,
        @Nullable String cardDescription,
        @Nullable String cardPrice,
        @Nullable String cardAction,
        @Nullable String version)
        implements PlacementForm {

    static final String HERE = "here";
    static final String PROFILE = "profile";

    /** Lists of which nothing was ticked do not arrive at all. */
    ProductForm {
        channels = given(channels);
        countries = given(countries);
        buyers = given(buyers);
        selectors = given(selectors);
        formats = given(formats);
        others = given(others);
        frequencies = given(frequencies);
        metrics = given(metrics);
    }

    public boolean isOnProfile() {
        return PROFILE.equals(source);
    }

    /** The version of the product that was looked at when this was typed. */
    long seenVersion() {
        return SeenVersion.read(version);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
