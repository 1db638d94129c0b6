package app.masthead.catalog.prices;

import app.masthead.catalog.pricing.PricingModel;
import app.masthead.platform.json.AdcpLists;
import app.masthead.platform.web.CurrencyOptions;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to choose from in the form of a price. */
@Component
class PriceChoices {

    private static final List<String> SYSTEMS = List.of("nielsen", "barb", "agf", "oztam", "mediametrie", "custom");
    private static final List<String> UNITS = List.of("hour", "day", "week", "month");

    private static final List<String> EVENTS = AdcpLists.of("event-type");

    private final Words words;

    PriceChoices(Words words) {
        this.words = words;
    }

    public List<String> models() {
        return Arrays.stream(PricingModel.values()).map(PricingModel::code).toList();
    }

    public List<Option> currencies() {
        return CurrencyOptions.all();
    }

    public List<String> kinds() {
        return List.of(PriceForm.FIXED, PriceForm.AUCTION);
    }

    public List<String> measures() {
        return List.of(PriceForm.SHARE, PriceForm.SECONDS);
    }

    public List<String> places() {
        return List.of(PriceForm.EVERYWHERE, PriceForm.SCREENS);
    }

    public List<String> systems() {
        return SYSTEMS;
    }

    public List<String> units() {
        return UNITS;
    }

    /** The conversion events of the protocol. */
    public List<Option> events() {
        return EVENTS.stream()
                .map(it -> new Option(it, words.value("catalog.event", it)))
                .toList();
    }
}
