package app.masthead.styleguide;

import org.jspecify.annotations.Nullable;

/** A form with one field of each kind. */
record SampleForm(
        @Nullable String name,
        @Nullable String share,
        @Nullable String rate,
        @Nullable String starts,
        @Nullable String description,
        @Nullable String delivery,
        @Nullable String model,
        boolean restricted) {

    static SampleForm filled() {
        return new SampleForm(
                "Homepage takeover",
                "35",
                "12.50",
                "2026-12-01",
                "Every first view of the homepage, all day.",
                "guaranteed",
                "cpm",
                true);
    }

    static SampleForm wrong() {
        return new SampleForm("", "140", "12,5o", "2026-02-31", "", "", null, false);
    }
}
