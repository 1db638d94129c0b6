package app.masthead.creatives.library;

import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what the library is limited to. */
@Component
class LibraryChips {

    private final Words words;

    LibraryChips(Words words) {
        this.words = words;
    }

    List<Chip> of(LibraryFilter filter, List<Option> buyers) {
        var status = filter.status() == null
                ? null
                : words.of("creatives.status." + filter.status().code());
        var type = filter.type() == null
                ? null
                : words.of("creatives.type." + filter.type().code());
        var orders = filter.orders() == null
                ? null
                : words.of("library.orders." + filter.orders().code());
        var buyer = filter.buyer() == null ? null : Option.label(buyers, filter.buyer());
        return new Chips(filter.address())
                .with("q", about("q", filter.q()))
                .with("status", about("status", status))
                .with("type", about("type", type))
                .with("buyer", about("buyer", buyer))
                .with("format", about("format", filter.format()))
                .with("tag", about("tag", filter.tag()))
                .with("orders", orders)
                .with("from", about("from", filter.from()))
                .with("to", about("to", filter.to()))
                .all();
    }

    private @Nullable String about(String parameter, @Nullable Object value) {
        return words.about(
                "library.chip." + parameter, value == null ? null : HiddenCharacters.spelledOut(value.toString()));
    }
}
