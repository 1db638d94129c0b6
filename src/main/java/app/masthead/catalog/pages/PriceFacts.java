package app.masthead.catalog.pages;

import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says what a price needs besides its figures: when a view counts, whom a rating point reaches, which event is paid for. */
final class PriceFacts {

    private final PricingTerms terms;
    private final List<ProductNotice> facts = new ArrayList<>();

    private PriceFacts(PricingTerms terms) {
        this.terms = terms;
    }

    static List<ProductNotice> of(PricingTerms terms) {
        var said = new PriceFacts(terms);
        switch (terms.model()) {
            case CPV -> said.view();
            case CPP -> said.ratingPoint();
            case CPA -> said.conversion();
            case TIME -> said.time();
            case FLAT_RATE -> said.screens();
            case CPM, VCPM, CPC, CPCV -> {}
        }
        if (Boolean.TRUE.equals(terms.maxBid())) said.facts.add(ProductNotice.of("fact.ceiling"));
        return said.facts;
    }

    private void view() {
        terms.number("/view_threshold")
                .ifPresent(it -> facts.add(ProductNotice.of("fact.share", plain(it.movePointRight(2)))));
        number("/view_threshold/duration_seconds", "fact.seconds");
    }

    private void ratingPoint() {
        text("/demographic", "fact.demographic");
        number("/min_points", "fact.points");
    }

    private void conversion() {
        var event = terms.text("/custom_event_name").or(() -> terms.text("/event_type"));
        event.ifPresent(it -> facts.add(ProductNotice.of("fact.event", it)));
    }

    private void time() {
        terms.text("/time_unit").ifPresent(it -> facts.add(ProductNotice.of("fact.time." + it)));
        number("/min_duration", "fact.at-least");
        number("/max_duration", "fact.at-most");
    }

    private void screens() {
        if (terms.text("/type").isPresent()) facts.add(ProductNotice.of("fact.screens"));
        number("/sov_percentage", "fact.sov");
        text("/daypart", "fact.daypart");
    }

    private void text(String at, String key) {
        terms.text(at).ifPresent(it -> facts.add(ProductNotice.of(key, it)));
    }

    private void number(String at, String key) {
        terms.number(at).ifPresent(it -> facts.add(ProductNotice.of(key, plain(it))));
    }

    private static String plain(BigDecimal number) {
        return ExactJson.plain(number).toPlainString();
    }
}
