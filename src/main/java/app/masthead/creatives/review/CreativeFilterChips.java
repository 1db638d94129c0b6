package app.masthead.creatives.review;

import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words what a list is limited to. */
@Component
class CreativeFilterChips {

    private final Words words;

    CreativeFilterChips(Words words) {
        this.words = words;
    }

    List<Chip> of(CreativeFilter filter, Map<String, List<Option>> options) {
        var chips = new Chips(filter.address());
        for (var chosen : filter.values().entrySet()) {
            var parameter = chosen.getKey();
            var value = Option.label(options.getOrDefault(parameter, List.of()), chosen.getValue());
            chips.with(parameter, words.of("creatives.chip." + parameter, value));
        }
        return filter.chosen().size() == 1 ? alone(filter, chips.all()) : chips.all();
    }

    /** Without its only filter the list still says which one it is. */
    private static List<Chip> alone(CreativeFilter filter, List<Chip> chips) {
        return chips.stream()
                .map(chip -> new Chip(chip.label(), filter.bare().toString()))
                .toList();
    }
}
