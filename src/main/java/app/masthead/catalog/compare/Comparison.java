package app.masthead.catalog.compare;

import app.masthead.catalog.pricing.PricingTerms;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * Some products side by side: what each says, section by section.
 *
 * @param differences how many facts are not the same in all of them
 */
public record Comparison(List<Product> products, List<Part> parts, long differences) {

    static final String PATH = "/products/compare";
    static final String IDS = "ids";
    static final int FEWEST = 2;
    static final int MOST = 5;

    /** Where products are compared; their ids have no commas. */
    public static String address(Collection<String> ids) {
        return PATH + "?" + IDS + "="
                + ids.stream()
                        .map(it -> UriUtils.encode(it, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(","));
    }

    /** Whether so many can stand side by side. */
    public static boolean isPossible(Collection<String> ids) {
        return ids.size() >= FEWEST && ids.size() <= MOST;
    }

    /**
     * One of the products.
     *
     * @param without the comparison of the others; empty when too few would be left
     */
    record Product(String id, String name, String state, String tone, List<PricingTerms> prices, String without) {}

    /**
     * A section of a product.
     *
     * @param name the last part of the section's address
     */
    record Part(String name, List<Fact> facts) {

        /** All of its facts, or those alone that are not the same in all products. */
        public List<Fact> shown(boolean isWhole) {
            return isWhole ? facts : facts.stream().filter(Fact::isDifferent).toList();
        }

        public boolean isShown(boolean isWhole) {
            return !shown(isWhole).isEmpty();
        }
    }

    /**
     * One thing that products say.
     *
     * @param field as the section's form names it
     * @param values what each product says, in the order of the products; empty where one says nothing
     */
    record Fact(String field, List<String> values) {

        public boolean isDifferent() {
            return values.stream().distinct().count() > 1;
        }

        boolean isSaid() {
            return values.stream().anyMatch(it -> !it.isEmpty());
        }
    }
}
