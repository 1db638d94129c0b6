package app.masthead.catalog.repricing;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.products.PriceRevision;
import app.masthead.catalog.rates.RateFilter;
import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.catalog.repricing.PriceChangePage.Shown;
import app.masthead.inventory.CurrencyLimits;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many prices at once: they are chosen, what would become of each is looked at, and that is then done, all of it
 * in one transaction, or nothing.
 */
@Service
@Transactional
class Repricing {

    private final PriceChanges changes;
    private final ChosenPrices prices;
    private final PriceReader reader;
    private final CurrencyLimits limits;
    private final PriceRevision revision;
    private final Clock clock;

    Repricing(
            PriceChanges changes,
            ChosenPrices prices,
            PriceReader reader,
            CurrencyLimits limits,
            PriceRevision revision,
            Clock clock) {
        this.changes = changes;
        this.prices = prices;
        this.reader = reader;
        this.limits = limits;
        this.revision = revision;
        this.clock = clock;
    }

    /**
     * Begins a change of everything that a filter leaves.
     *
     * @throws WrongChoice when that is nothing, or too much
     */
    UUID begin(RateFilter filter) {
        var count = WrongChoice.unless(prices.count(filter));
        var chosen = filter.address().without("sort").toString();
        var id = changes.add(count, chosen, null, stamp());
        changes.chosen(id, WrongChoice.unless(prices.copy(id, filter)));
        return id;
    }

    /**
     * Begins a change of some prices.
     *
     * @param picked product and option of each
     * @throws WrongChoice when none of them is there any more
     */
    UUID begin(List<Cursor> picked) {
        var id = changes.add(WrongChoice.unless(prices.count(picked)), null, null, stamp());
        changes.chosen(id, WrongChoice.unless(prices.copy(id, picked)));
        return id;
    }

    /** Begins the undoing of a change that was applied, as a change of its own. */
    UUID undo(UUID id) {
        var change = changes.hold(id);
        if (!change.isUndoable()) throw new NotUndoable();
        var undo = changes.add(Objects.requireNonNull(change.changed()), null, id, stamp());
        prices.copyForUndo(undo, id);
        return undo;
    }

    /** Says what is to be done; nothing is done yet. */
    void agree(UUID id, RepricingForm terms) {
        var change = changes.hold(id);
        if (change.applied() || change.isUndo()) throw new AppliedAlready();
        changes.agree(id, terms);
    }

    @Transactional(readOnly = true)
    PriceChange get(UUID id) {
        return changes.get(id);
    }

    @Transactional(readOnly = true)
    Slice<PriceChange> applied(@Nullable Cursor after) {
        return changes.applied(after);
    }

    /** The currencies that the prices of a change are in. */
    @Transactional(readOnly = true)
    Set<String> currencies(UUID id) {
        return prices.currencies(id);
    }

    /** What was done; for a draft, what would be done now. */
    @Transactional(readOnly = true)
    PriceChangePage page(PriceChange change, Shown shown) {
        return change.applied()
                ? PriceChangePage.settled(change, reader.settled(change.id(), shown, PriceChangePage.SIZE + 1), shown)
                : PriceChangePage.planned(change, planned(change), shown);
    }

    /**
     * Does what the plan under the seal says. Asked again, it does nothing more.
     *
     * @throws PricesMoved when it would be something else by now; nothing is done then
     */
    void apply(UUID id, String seal) {
        var change = changes.hold(id);
        if (change.applied()) return;
        if (change.undoOf() != null) requireNotUndone(change.undoOf());
        prices.hold(id);
        var plan = change.isPlanned() ? planned(change) : new PricePlan(List.of());
        if (plan.changed() == 0 || !plan.seal().equals(seal)) throw new PricesMoved();
        revision.revise(revised(plan), change.isUndo());
        prices.settle(id, plan.rows());
        changes.apply(id, plan.outcomes(), stamp());
    }

    /** Whoever undoes the same change meanwhile is waited for, and then seen. */
    private void requireNotUndone(UUID id) {
        changes.hold(id);
        if (!changes.get(id).isUndoable()) throw new NotUndoable();
    }

    private PricePlan planned(PriceChange change) {
        var terms = change.terms();
        var planner = new PricePlanner(terms == null ? null : terms.move(), limits.all());
        return new PricePlan(
                reader.chosen(change.id()).stream().map(planner::plan).toList());
    }

    private static Map<ProductId, List<PricingTerms>> revised(PricePlan plan) {
        var revised = new LinkedHashMap<ProductId, List<PricingTerms>>();
        for (var row : plan.rows()) {
            if (row.outcome() == Outcome.CHANGED) {
                revised.computeIfAbsent(new ProductId(row.price().product()), it -> new ArrayList<>())
                        .add(Objects.requireNonNull(row.after()));
            }
        }
        return revised;
    }

    private Stamp stamp() {
        return Stamp.now(clock);
    }
}
