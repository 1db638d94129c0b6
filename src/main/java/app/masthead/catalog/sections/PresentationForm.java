package app.masthead.catalog.sections;

import org.jspecify.annotations.Nullable;

/** How a product is shown to buyers and what creatives have to keep to, as somebody types it. */
record PresentationForm(
        @Nullable String cardTitle,
        @Nullable String cardDescription,
        @Nullable String cardPrice,
        @Nullable String cardAction,
        @Nullable String landingPage,
        @Nullable String coBranding,
        @Nullable String templates,
        @Nullable String provenance) {}
