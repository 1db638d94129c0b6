package app.masthead.catalog.sections;

import static app.masthead.catalog.sections.Documents.list;
import static app.masthead.catalog.sections.Documents.putList;

import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import tools.jackson.databind.node.ObjectNode;

/** How a product is delivered unless an order says otherwise: AdCP's names where it has one for it. */
@Component
class TargetingSection implements Section<TargetingForm, TargetingChoices> {

    static final String COUNTRIES = "geo_countries";
    static final String NOT_COUNTRIES = "geo_countries_exclude";
    static final String DEVICES = "device_type";
    static final String PLATFORMS = "device_platform";
    static final String LANGUAGES = "language";
    static final String CATEGORIES = "blocked_categories";
    private static final String REGIONS = "geo_regions";
    private static final String NOT_REGIONS = "geo_regions_exclude";
    private static final String DAYPARTS = "daypart_targets";
    private static final String AUDIENCES = "audience_include";
    private static final String NOT_AUDIENCES = "audience_exclude";
    private static final String KEYS = "key_value_pairs";

    static final List<String> ASKED_FOR = List.of(
            COUNTRIES,
            NOT_COUNTRIES,
            REGIONS,
            NOT_REGIONS,
            DEVICES,
            PLATFORMS,
            LANGUAGES,
            DAYPARTS,
            AUDIENCES,
            NOT_AUDIENCES,
            KEYS,
            CATEGORIES);

    private final Words words;

    TargetingSection(Words words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "targeting";
    }

    @Override
    public Class<TargetingForm> form() {
        return TargetingForm.class;
    }

    @Override
    public TargetingForm filled(ProductContent product, ZoneId zone) {
        var targeting = product.targeting();
        return new TargetingForm(
                list(targeting, COUNTRIES),
                list(targeting, NOT_COUNTRIES),
                TypedWords.write(list(targeting, REGIONS)),
                TypedWords.write(list(targeting, NOT_REGIONS)),
                list(targeting, DEVICES),
                list(targeting, PLATFORMS),
                list(targeting, LANGUAGES),
                DaypartLine.MERGED.read(targeting.path(DAYPARTS)),
                TypedWords.write(list(targeting, AUDIENCES)),
                TypedWords.write(list(targeting, NOT_AUDIENCES)),
                targeting.path(KEYS).properties().stream()
                        .flatMap(it -> KeyLine.read(it).stream())
                        .toList(),
                list(targeting, CATEGORIES));
    }

    @Override
    public TargetingChoices choices(ProductContent product) {
        return TargetingChoices.of(product, words);
    }

    @Override
    public void check(TargetingForm form, TargetingChoices choices, ZoneId zone, Errors errors) {
        TargetingRules.check(form, choices, errors);
    }

    @Override
    public ProductContent applied(TargetingForm form, ProductContent before, ZoneId zone) {
        var targeting = before.targeting().deepCopy();
        putList(targeting, COUNTRIES, form.countries());
        putList(targeting, NOT_COUNTRIES, form.notCountries());
        putWords(targeting, REGIONS, form.regions());
        putWords(targeting, NOT_REGIONS, form.notRegions());
        putList(targeting, DEVICES, form.devices());
        putList(targeting, PLATFORMS, form.platforms());
        putList(targeting, LANGUAGES, form.languages());
        putWords(targeting, AUDIENCES, form.audiences());
        putWords(targeting, NOT_AUDIENCES, form.notAudiences());
        putList(targeting, CATEGORIES, form.categories());
        putDayparts(targeting, form.dayparts());
        putKeys(targeting, form.keys());
        return before.targeted(targeting);
    }

    private static void putWords(ObjectNode targeting, String field, @Nullable String typed) {
        putList(targeting, field, TypedWords.read(typed, list(targeting, field)));
    }

    private static void putDayparts(ObjectNode targeting, List<DaypartLine> lines) {
        var wanted = lines.stream().filter(it -> !it.isBlank()).distinct().toList();
        var dayparts = DaypartLine.MERGED.into(targeting.path(DAYPARTS), wanted);
        if (dayparts.isEmpty()) targeting.remove(DAYPARTS);
        else targeting.set(DAYPARTS, dayparts);
    }

    /** Keys with values that the form cannot show stay, and so do the values of those that were not changed. */
    private static void putKeys(ObjectNode targeting, List<KeyLine> lines) {
        var before = targeting.path(KEYS);
        var keys = ExactJson.nodes().objectNode();
        before.properties().stream()
                .filter(it -> KeyLine.read(it).map(lines::contains).orElse(true))
                .forEach(it -> keys.set(it.getKey(), it.getValue()));
        lines.stream()
                .filter(it -> !it.isBlank() && !keys.has(Objects.requireNonNull(it.key())))
                .forEach(it -> keys.set(Objects.requireNonNull(it.key()), it.write()));
        if (keys.isEmpty()) targeting.remove(KEYS);
        else targeting.set(KEYS, keys);
    }
}
