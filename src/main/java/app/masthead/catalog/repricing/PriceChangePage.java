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

/** One page of what becomes of the prices of a change, under the tabs of what that is. */
record PriceChangePage(PriceChange change, PricePlan plan, Listing<PlannedPrice> list, List<Tab> tabs) {

    private static final int PAGE = 50;

    static PriceChangePage of(PriceChange change, PricePlan plan, Parameters given) {
        var show = given.oneOf("show", Arrays.asList(Outcome.values()), Outcome::code);
        var after = given.position(1);
        var place = after == null ? 0 : after.number(0);
        var rows = plan.rows().stream()
                .filter(it -> show == null || it.outcome() == show)
                .filter(it -> it.price().number() > place)
                .limit(PAGE + 1)
                .toList();
        var address = address(change, show);
        var slice =
                Slice.of(rows, PAGE, it -> Cursor.of(String.valueOf(it.price().number())));
        return new PriceChangePage(
                change, plan, new Listing<>(slice, plan.count(show), address, after != null), tabs(change, plan, show));
    }

    private static List<Tab> tabs(PriceChange change, PricePlan plan, @Nullable Outcome shown) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(change, plan, null, shown));
        for (var outcome : Outcome.values()) {
            if (plan.count(outcome) > 0 || outcome == shown) tabs.add(tab(change, plan, outcome, shown));
        }
        return tabs;
    }

    private static Tab tab(PriceChange change, PricePlan plan, @Nullable Outcome outcome, @Nullable Outcome shown) {
        return new Tab(
                "repricing.tab." + (outcome == null ? "all" : outcome.code()),
                address(change, outcome).toString(),
                outcome == shown,
                plan.count(outcome));
    }

    private static Address address(PriceChange change, @Nullable Outcome show) {
        return Address.of(change.href()).with("show", show == null ? null : show.code());
    }
}
