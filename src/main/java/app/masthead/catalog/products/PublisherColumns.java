package app.masthead.catalog.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the publisher decides about a product and does not tell buyers, as columns of its row. */
@Embeddable
record PublisherColumns(
        @Column(name = "inventory_profile_id") @Nullable String profile,
        List<String> countries,
        @Column(name = "allowed_principal_ids") List<String> buyers,
        List<String> tags) {

    static PublisherColumns of(PublisherTerms terms) {
        return new PublisherColumns(terms.profile(), terms.countries(), terms.buyers(), terms.tags());
    }

    PublisherTerms terms() {
        return new PublisherTerms(profile, countries, buyers, tags);
    }
}
