package app.masthead.creatives.review;

import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what a list is limited to. */
@Component
class CreativeFilterChips {

    private final Words words;

    CreativeFilterChips(Words words) {
        this.words = words;
    }

    List<Chip> of(CreativeList list) {
        var filter = list.filter();
        var chips = new ArrayList<Chip>();
        add(chips, filter, "q", filter.q());
        add(
                chips,
                filter,
                "type",
                filter.type() == null
                        ? null
                        : words.of("creatives.type." + filter.type().code()));
        add(chips, filter, "buyer", buyer(list));
        add(chips, filter, "format", filter.format());
        return chips;
    }

    private void add(List<Chip> chips, CreativeFilter filter, String name, @Nullable String value) {
        if (value != null) {
            chips.add(new Chip(
                    words.of("creatives.chip." + name, value),
                    filter.address().without(name).toString()));
        }
    }

    private static @Nullable String buyer(CreativeList list) {
        var id = list.filter().buyer();
        return id == null ? null : Option.label(list.counts().buyers(), id);
    }
}
