package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.platform.secrets.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of all the prices that were chosen. */
record PricePlan(List<PlannedPrice> rows) {

    PricePlan {
        rows = List.copyOf(rows);
    }

    Outcomes outcomes() {
        return new Outcomes(count(Outcome.CHANGED), count(Outcome.UNCHANGED), count(Outcome.LEFT_OUT));
    }

    private int count(Outcome outcome) {
        return (int) rows.stream().filter(it -> it.outcome() == outcome).count();
    }

    public int changed() {
        return count(Outcome.CHANGED);
    }

    public int leftOut() {
        return count(Outcome.LEFT_OUT);
    }

    /** How many products are changed. */
    public long products() {
        return rows.stream()
                .filter(it -> it.outcome() == Outcome.CHANGED)
                .map(it -> it.price().product())
                .distinct()
                .count();
    }

    /** The currencies that the prices are in. */
    Set<String> currencies() {
        return rows.stream()
                .flatMap(it -> Stream.ofNullable(it.before()))
                .map(PricingTerms::currency)
                .collect(Collectors.toSet());
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
