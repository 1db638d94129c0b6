package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.ManyDecisions.Outcome;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Creatives that are decided together.
 *
 * @param back the list from which they were chosen
 * @param decided whether they have been; else somebody has to confirm it
 * @param again the batch in which that is chosen anew of which the decision was taken back; null before an undo
 * @param earlier a decision of the batch of which it is the undo; null when there is none
 */
record Batch(
        UUID id,
        ReviewAction action,
        String back,
        boolean decided,
        @Nullable UUID again,
        @Nullable UUID earlier,
        List<Item> items) {

    static final String PATH = "/creative-decisions";

    /** The parameter of the list by which it ticks what is in a batch. */
    static final String CHOSEN = "chosen";

    /** How many are decided at once at the most. */
    static final int MOST = 500;

    private static final int NAMED = 20;

    /**
     * One of them.
     *
     * @param version as it was chosen
     * @param outcome null before the decision
     * @param decision null when there is none
     * @param undone whether that was taken back
     */
    record Item(
            CreativeId creative,
            String name,
            String buyer,
            long version,
            @Nullable Outcome outcome,
            @Nullable UUID decision,
            boolean undone) {

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

    /** How many have been decided, whatever became of that. */
    public int done() {
        return items.size() - leftOut().size();
    }

    /** The key of the sentence that heads its report; {@link #headlined()} is the number in it. */
    public String headline() {
        return again == null ? "creatives.batch.done." + action.code() : "creatives.batch.undone.title";
    }

    public int headlined() {
        return again == null ? done() : undone();
    }

    /** The decision on each of them. */
    Map<CreativeId, UUID> decisions() {
        return items.stream()
                .filter(it -> it.decision() != null)
                .collect(Collectors.toMap(Item::creative, it -> Objects.requireNonNull(it.decision())));
    }

    /** Those whose decision stands although somebody wanted it back; none before an undo. */
    public List<Item> standing() {
        return again == null
                ? List.of()
                : items.stream()
                        .filter(it -> it.decision() != null && !it.undone())
                        .toList();
    }

    public int undone() {
        return (int) items.stream().filter(Item::undone).count();
    }

    /** Where that can be decided anew of which the decision was taken back; null before an undo. */
    public @Nullable String againAddress() {
        return again == null ? null : PATH + "/" + again;
    }

    public List<Item> leftOut() {
        return items.stream().filter(it -> it.outcome() != Outcome.DECIDED).toList();
    }

    /** Where an undo leads: to deciding all of it anew, or to what stands. */
    String afterUndo() {
        return again == null || !standing().isEmpty() ? address() : PATH + "/" + again;
    }

    /** The list from which they were chosen, where they are ticked still. */
    public String backWithTicks() {
        return back + (back.indexOf('?') < 0 ? '?' : '&') + CHOSEN + "=" + id;
    }

    public String address() {
        return PATH + "/" + id;
    }
}
