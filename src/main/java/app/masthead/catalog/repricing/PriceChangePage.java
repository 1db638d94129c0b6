package app.masthead.catalog.repricing;

import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what becomes of the prices of a change, under the tabs of what that is.
 *
 * @param plan what is agreed to; null for what was applied
 */
record PriceChangePage(PriceChange change, @Nullable PricePlan plan, Listing<PlannedPrice> list, List<Tab> tabs) {

    /** How many prices are on a page. */
    static final int SIZE = 50;

    /**
     * What of a change is looked at.
     *
     * @param outcome what became of it; null for whatever
     * @param after the number of the price before; 0 for the first page
     */
    record Shown(@Nullable Outcome outcome, int after) {

        static Shown of(Parameters given) {
            var outcome = given.oneOf("show", Arrays.asList(Outcome.values()), Outcome::code);
            var after = given.position(1);
            return new Shown(outcome, after == null ? 0 : after.number(0));
        }

        private boolean holds(PlannedPrice price) {
            return (outcome == null || price.outcome() == outcome)
                    && price.price().number() > after;
        }
    }

    /** Of a draft, which is planned as a whole: what is agreed to is all of it. */
    static PriceChangePage planned(PriceChange change, PricePlan plan, Shown shown) {
        var rows = plan.rows().stream().filter(shown::holds).limit(SIZE + 1L).toList();
        return of(change, plan, plan.outcomes(), rows, shown);
    }

    /**
     * Of what was applied.
     *
     * @param rows one more than is shown, if there are that many
     */
    static PriceChangePage settled(PriceChange change, List<PlannedPrice> rows, Shown shown) {
        return of(change, null, change.outcomes(), rows, shown);
    }

    private static PriceChangePage of(
            PriceChange change, @Nullable PricePlan plan, Outcomes outcomes, List<PlannedPrice> rows, Shown shown) {
        var show = shown.outcome();
        var slice =
                Slice.of(rows, SIZE, it -> Cursor.of(String.valueOf(it.price().number())));
        var list = new Listing<>(slice, (long) outcomes.of(show), address(change, show), shown.after() > 0);
        return new PriceChangePage(change, plan, list, tabs(change, outcomes, show));
    }

    private static List<Tab> tabs(PriceChange change, Outcomes outcomes, @Nullable Outcome shown) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(change, outcomes, null, shown));
        for (var outcome : Outcome.values()) {
            if (outcomes.of(outcome) > 0 || outcome == shown) tabs.add(tab(change, outcomes, outcome, shown));
        }
        return tabs;
    }

    private static Tab tab(PriceChange change, Outcomes outcomes, @Nullable Outcome outcome, @Nullable Outcome shown) {
        return new Tab(
                "repricing.tab." + (outcome == null ? "all" : outcome.code()),
                address(change, outcome).toString(),
                outcome == shown,
                outcomes.of(outcome));
    }

    private static Address address(PriceChange change, @Nullable Outcome show) {
        return Address.of(change.href()).with("show", show == null ? null : show.code());
    }
}
