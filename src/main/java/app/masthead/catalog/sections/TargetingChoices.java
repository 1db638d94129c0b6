package app.masthead.catalog.sections;

import app.masthead.catalog.products.ProductContent;
import app.masthead.platform.json.AdcpLists;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Regions;
import app.masthead.platform.web.Regions.Region;
import app.masthead.platform.web.Words;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What there is to choose from in targeting; what a product has already can be kept.
 *
 * @param others what else it has and the form does not ask for, as it is kept
 */
record TargetingChoices(
        Picks countries,
        Picks notCountries,
        Picks devices,
        Picks platforms,
        Picks languages,
        Picks categories,
        List<Option> others) {

    private static final List<String> DEVICES = AdcpLists.of("device-type");
    private static final List<String> PLATFORMS = AdcpLists.of("device-platform");

    static TargetingChoices of(ProductContent product, Words words) {
        var targeting = product.targeting();
        return new TargetingChoices(
                Picks.countries().with(Documents.list(targeting, TargetingSection.COUNTRIES)),
                Picks.countries().with(Documents.list(targeting, TargetingSection.NOT_COUNTRIES)),
                Picks.of(DEVICES, it -> words.value("catalog.device", it))
                        .with(Documents.list(targeting, TargetingSection.DEVICES)),
                Picks.of(PLATFORMS, it -> words.value("catalog.platform", it))
                        .with(Documents.list(targeting, TargetingSection.PLATFORMS)),
                Picks.languages().with(Documents.list(targeting, TargetingSection.LANGUAGES)),
                Picks.categories().with(Documents.list(targeting, TargetingSection.CATEGORIES)),
                others(targeting));
    }

    public List<Region> sets() {
        return Regions.all();
    }

    public List<String> days() {
        return DaypartLine.DAYS;
    }

    private static List<Option> others(ObjectNode targeting) {
        return targeting.properties().stream()
                .filter(it -> !TargetingSection.ASKED_FOR.contains(it.getKey()))
                .map(it -> new Option(it.getKey(), ExactJson.write(it.getValue())))
                .toList();
    }
}
