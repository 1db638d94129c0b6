package app.masthead.catalog.products;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher decides about a product and does not tell buyers.
 *
 * @param profile the inventory profile that formats and properties are taken from, instead of naming them here
 * @param countries where it is sold; none means everywhere
 * @param buyers who may see it; none means every buyer
 * @param tags how the publisher's own people sort it
 */
public record PublisherTerms(@Nullable String profile, List<String> countries, List<String> buyers, List<String> tags) {

    /** How many tags a product can have. */
    static final int MOST_TAGS = 100;

    public static final PublisherTerms NONE = new PublisherTerms(null, List.of(), List.of(), List.of());

    public PublisherTerms {
        countries = List.copyOf(countries);
        buyers = List.copyOf(buyers);
        tags = List.copyOf(tags);
    }

    /** The same with other tags. */
    public PublisherTerms tagged(List<String> others) {
        return new PublisherTerms(profile, countries, buyers, others);
    }

    /** The same for other buyers. */
    public PublisherTerms allowed(List<String> others) {
        return new PublisherTerms(profile, countries, others, tags);
    }

    /** The same, with inventory from a profile, or from none. */
    public PublisherTerms on(@Nullable String otherProfile) {
        return new PublisherTerms(otherProfile, countries, buyers, tags);
    }

    /** The same for other buyers in other countries. */
    public PublisherTerms soldTo(List<String> otherBuyers, List<String> otherCountries) {
        return new PublisherTerms(profile, otherCountries, otherBuyers, tags);
    }
}
