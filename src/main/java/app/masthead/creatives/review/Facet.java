package app.masthead.creatives.review;

import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of creatives can be narrowed by, each by one value. */
enum Facet {
    WORDS("q", (given, name) -> given.search()),
    TYPE("type", FacetValues::type),
    BUYER("buyer", FacetValues::text),
    ASSIGNED("assigned", FacetValues::person),
    OVERDUE("overdue", FacetValues::yes),
    OLDER("older", FacetValues::age),
    SCORE("score", FacetValues::band),
    HIT("hit", FacetValues::rule),
    FORMAT("format", FacetValues::text),
    LANGUAGE("language", FacetValues::language),
    ORDER("order", FacetValues::text),
    CLAIMED("claimed", FacetValues::person);

    /** Those that stand in the bar; the others open below it. */
    private static final List<Facet> IN_THE_BAR = List.of(WORDS, TYPE, BUYER, ASSIGNED);

    private final String parameter;
    private final Reader reader;

    Facet(String parameter, Reader reader) {
        this.parameter = parameter;
        this.reader = reader;
    }

    /** Reads the canonical value out of an address; null where it narrows nothing. */
    private interface Reader {
        @Nullable
        String read(Parameters given, String name);
    }

    /** As addresses call it. */
    String parameter() {
        return parameter;
    }

    @Nullable
    String read(Parameters given) {
        return reader.read(given, parameter);
    }

    /** Whether what it narrows to is asked of an index that only the owner's view may use for it. */
    boolean isSearched() {
        return this == WORDS || this == HIT || this == LANGUAGE;
    }

    /** Whether what it narrows to is counted fast in every state alike. */
    boolean isCountedEverywhere() {
        return this == TYPE || this == BUYER || this == FORMAT || this == ORDER;
    }

    boolean isInTheBar() {
        return IN_THE_BAR.contains(this);
    }

    static List<Facet> all() {
        return Arrays.asList(values());
    }
}
