package app.masthead.catalog.repricing;

import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.platform.secrets.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of all the prices that were chosen. */
record PricePlan(List<PlannedPrice> rows) {

    PricePlan {
        rows = List.copyOf(rows);
    }

    long count(@Nullable Outcome outcome) {
        return outcome == null
                ? rows.size()
                : rows.stream().filter(it -> it.outcome() == outcome).count();
    }

    public int changed() {
        return (int) count(Outcome.CHANGED);
    }

    public int leftOut() {
        return (int) count(Outcome.LEFT_OUT);
    }

    /** How many products are changed. */
    public long products() {
        return rows.stream()
                .filter(it -> it.outcome() == Outcome.CHANGED)
                .map(it -> it.price().product())
                .distinct()
                .count();
    }

    public long warnings() {
        return rows.stream().filter(it -> it.warning() != null).count();
    }

    /** Over everything that was looked at: what is applied later is this plan or nothing. */
    public String seal() {
        var said = rows.stream().map(PlannedPrice::sealed).collect(Collectors.joining());
        return Sha256.of(said.getBytes(StandardCharsets.UTF_8));
    }
}
