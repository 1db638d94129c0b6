package app.masthead.creatives.review;

import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
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
        var type = filter.type() == null
                ? null
                : words.of("creatives.type." + filter.type().code());
        return new Chips(filter.address())
                .with("q", words.about("creatives.chip.q", filter.q()))
                .with("type", words.about("creatives.chip.type", type))
                .with("buyer", words.about("creatives.chip.buyer", buyer(list)))
                .with("format", words.about("creatives.chip.format", filter.format()))
                .all();
    }

    private static @Nullable String buyer(CreativeList list) {
        var id = list.filter().buyer();
        return id == null ? null : Option.label(list.counts().buyers(), id);
    }
}
