package app.masthead.catalog.pages;

import app.masthead.catalog.pricing.PricingTerms;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a product says that no buyer is told. */
enum Untold {
    TAGS,
    COUNTRIES,
    BUYERS,
    TARGETING,
    BUDGETS,
    PROFILE;

    static List<Untold> of(ProductView product) {
        return Arrays.stream(values()).filter(it -> it.isSaid(product)).toList();
    }

    public String messageKey() {
        return "catalog.seen.untold." + name().toLowerCase(Locale.ROOT);
    }

    private boolean isSaid(ProductView product) {
        return switch (this) {
            case TAGS -> !product.house().tags().isEmpty();
            case COUNTRIES -> !product.house().countries().isEmpty();
            case BUYERS -> !product.house().buyers().isEmpty();
            case TARGETING -> !product.content().targeting().isEmpty();
            case BUDGETS ->
                product.offer().prices().stream().map(PricingTerms::maxBudget).anyMatch(Objects::nonNull);
            case PROFILE -> product.profile() != null;
        };
    }
}
