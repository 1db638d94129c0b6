package app.masthead.catalog.edit;

import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Exclusivity;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.platform.json.AdcpLists;
import app.masthead.platform.web.Countries;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to choose from in the form of a product. What a product has already can always be kept, known to us or
 * not.
 */
record ProductChoices(
        List<String> channels, List<Option> countries, List<Option> buyers, List<Option> profiles, List<Option> metrics)
        implements PlacementChoices {

    private static final List<String> METRICS = AdcpLists.of("available-metric");
    private static final List<String> FREQUENCIES = AdcpLists.of("reporting-frequency");
    private static final List<String> LANDING_PAGES = AdcpLists.of("landing-page-requirement");
    private static final List<String> CO_BRANDINGS = AdcpLists.of("co-branding-requirement");
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    static ProductChoices of(
            Offer offer, PublisherTerms house, List<Option> buyers, List<Option> profiles, Words words) {
        var metrics = offer.reporting() == null
                ? List.<String>of()
                : offer.reporting()
                        .path("available_metrics")
                        .valueStream()
                        .map(it -> it.asString(""))
                        .toList();
        return new ProductChoices(
                both(Channel.codes(), offer.channels()),
                withOwn(Countries.all(), house.countries()),
                withOwn(buyers, house.buyers()),
                profiles,
                both(METRICS, metrics).stream()
                        .map(it -> new Option(it, words.value("catalog.metric", it)))
                        .toList());
    }

    public List<String> deliveries() {
        return Arrays.stream(DeliveryType.values()).map(DeliveryType::code).toList();
    }

    public List<String> exclusivities() {
        return Arrays.stream(Exclusivity.values()).map(Exclusivity::code).toList();
    }

    public List<String> frequencies() {
        return FREQUENCIES;
    }

    public List<String> dateRanges() {
        return List.of("date_range", "lifetime_only");
    }

    public List<String> landingPages() {
        return LANDING_PAGES;
    }

    public List<String> coBrandings() {
        return CO_BRANDINGS;
    }

    public List<String> zones() {
        return ZONES;
    }

    /** The options, those that are chosen first. */
    public List<Option> chosenFirst(List<Option> options, List<String> chosen) {
        return options.stream()
                .sorted(Comparator.comparing(it -> !chosen.contains(it.value())))
                .toList();
    }

    List<String> values(Collection<Option> options) {
        return options.stream().map(Option::value).toList();
    }

    private static List<String> both(List<String> known, List<String> own) {
        return Stream.concat(known.stream(), own.stream()).distinct().toList();
    }

    private static List<Option> withOwn(List<Option> known, List<String> own) {
        var values = known.stream().map(Option::value).toList();
        var unknown = own.stream().filter(it -> !values.contains(it)).map(it -> new Option(it, it));
        return Stream.concat(known.stream(), unknown).toList();
    }
}
