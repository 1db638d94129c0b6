package app.masthead.catalog.exchange;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import org.jspecify.annotations.Nullable;

/** One product as a file has it, before it is known what is stored under its id. */
interface Candidate {

    /** Where it stands in the file: its place in a list from one, or its first row in a sheet. */
    int number();

    String id();

    String name();

    /** The same as text, from which {@link CandidateText} reads it again. */
    String content();

    /**
     * What it asks for.
     *
     * @param now what buyers are told of the product now; none when it is a new one
     * @param house what is decided about it now
     */
    Wish beside(@Nullable Offer now, PublisherTerms house);
}
