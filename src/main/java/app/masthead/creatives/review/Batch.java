package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.ManyDecisions.Outcome;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creatives that are decided together.
 *
 * @param back the list from which they were chosen
 * @param decided whether they have been; else somebody has to confirm it
 */
record Batch(UUID id, ReviewAction action, String back, boolean decided, List<Item> items) {

    static final String PATH = "/creative-decisions";

    /** How many are decided at once at the most. */
    static final int MOST = 500;

    private static final int NAMED = 20;

    /**
     * One of them.
     *
     * @param version as it was chosen
     * @param outcome null before the decision
     */
    record Item(
            CreativeId creative,
            String name,
            String buyer,
            long version,
            @Nullable Outcome outcome) {

        /** The name with nothing hidden in it. */
        public String shownName() {
            return HiddenCharacters.spelledOut(name);
        }

        public String href() {
            return creative.path();
        }

        /** The key of the sentence that tells why it was left out. */
        public String why() {
            return "creatives.batch.why."
                    + (outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    public int size() {
        return items.size();
    }

    /** The buyer of all of them; null when they are of several. */
    public @Nullable String buyer() {
        var buyers = items.stream().map(Item::buyer).distinct().limit(2).toList();
        return buyers.size() == 1 ? buyers.getFirst() : null;
    }

    public List<Item> named() {
        return items.stream().limit(NAMED).toList();
    }

    public int unnamed() {
        return Math.max(0, items.size() - NAMED);
    }

    public long done() {
        return items.size() - leftOut().size();
    }

    public List<Item> leftOut() {
        return items.stream().filter(it -> it.outcome() != Outcome.DECIDED).toList();
    }

    public String address() {
        return PATH + "/" + id;
    }
}
