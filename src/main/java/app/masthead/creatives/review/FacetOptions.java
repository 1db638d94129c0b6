package app.masthead.creatives.review;

import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.scoring.RuleCodes;
import app.masthead.platform.web.Languages;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values to choose from for each facet, in words. A value that came by the address is among them. */
@Component
class FacetOptions {

    private static final List<String> AGES = List.of("4h", "1d", "2d", "3d", "7d", "30d");
    private static final List<String> BANDS = List.of(FacetValues.NONE, "0-25", "25-50", "50-75", "75-100");

    private final Words words;

    FacetOptions(Words words) {
        this.words = words;
    }

    /** By the parameter of the facet. */
    Map<String, List<Option>> of(CreativeFilter filter, CreativeCounts counts) {
        var options = new LinkedHashMap<String, List<Option>>();
        for (var facet : Facet.all()) {
            options.put(facet.parameter(), with(filter.get(facet), facet, options(facet, counts)));
        }
        return options;
    }

    private List<Option> options(Facet facet, CreativeCounts counts) {
        return switch (facet) {
            case WORDS, ORDER -> List.of();
            case BUYER, FORMAT -> counts.of(facet);
            case TYPE -> told(facet, Arrays.stream(CreativeType.values()).map(CreativeType::code));
            case OVERDUE -> told(facet, Stream.of(FacetValues.YES));
            case OLDER -> told(facet, AGES.stream());
            case SCORE -> told(facet, BANDS.stream());
            case HIT -> told(facet, RuleCodes.ALL.stream());
            case LANGUAGE ->
                Stream.concat(told(facet, Stream.of(FacetValues.NONE)).stream(), Languages.ALL.stream())
                        .toList();
            case CLAIMED, ASSIGNED -> people(facet, counts);
        };
    }

    private List<Option> people(Facet facet, CreativeCounts counts) {
        var general = told(facet, Stream.of(FacetValues.ME, FacetValues.NOBODY, FacetValues.ANYONE));
        return Stream.concat(general.stream(), counts.of(Facet.ASSIGNED).stream())
                .toList();
    }

    private List<Option> told(Facet facet, Stream<String> values) {
        return values.map(value -> new Option(value, label(facet, value))).toList();
    }

    private List<Option> with(@Nullable String chosen, Facet facet, List<Option> options) {
        if (chosen == null || options.stream().anyMatch(it -> it.value().equals(chosen))) {
            return options;
        }
        return Stream.concat(options.stream(), Stream.of(new Option(chosen, label(facet, chosen))))
                .toList();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case OLDER -> age(value);
            case SCORE -> value.equals(FacetValues.NONE) ? words.of("creatives.score.none") : band(value);
            case TYPE, OVERDUE, HIT, LANGUAGE, CLAIMED, ASSIGNED ->
                words.value("creatives." + facet.parameter(), value);
            case WORDS, BUYER, FORMAT, ORDER -> value;
        };
    }

    private String age(String value) {
        var number = Integer.parseInt(value.substring(0, value.length() - 1));
        return words.of(value.endsWith("d") ? "creatives.older.days" : "creatives.older.hours", number);
    }

    private String band(String value) {
        var band = FacetValues.Band.of(value);
        return words.of("creatives.score.band", hundredths(band.from()), hundredths(band.to()));
    }

    private static String hundredths(int value) {
        return "%d.%02d".formatted(value / 100, value % 100);
    }
}
