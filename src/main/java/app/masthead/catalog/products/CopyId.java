package app.masthead.catalog.products;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.PublicId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The id of a copy: that of the original and {@code _copy}, with a number when there are more. */
final class CopyId {

    private static final String SUFFIX = "_copy";
    private static final int LONGEST_NUMBER = 12;

    private CopyId() {}

    /** The ids of copies in the order in which they are taken, without an end. */
    static Stream<ProductId> of(ProductId original) {
        var room = PublicId.LONGEST - SUFFIX.length() - LONGEST_NUMBER;
        var stem = original.value().substring(0, Math.min(original.value().length(), room)) + SUFFIX;
        return IntStream.iterate(1, it -> it + 1).mapToObj(it -> new ProductId(it == 1 ? stem : stem + "_" + it));
    }
}
