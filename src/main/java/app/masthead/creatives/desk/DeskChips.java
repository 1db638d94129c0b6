package app.masthead.creatives.desk;

import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a list is limited to. */
@Component
class DeskChips {

    private final MessageSource messages;

    DeskChips(MessageSource messages) {
        this.messages = messages;
    }

    List<Chip> of(DeskList list) {
        var filter = list.filter();
        var chips = new ArrayList<Chip>();
        add(chips, filter, "q", filter.q());
        add(
                chips,
                filter,
                "type",
                filter.type() == null ? null : said("type." + filter.type().code()));
        add(chips, filter, "buyer", buyer(list));
        add(chips, filter, "format", filter.format());
        return chips;
    }

    private void add(List<Chip> chips, DeskFilter filter, String name, @Nullable String value) {
        if (value != null) {
            chips.add(new Chip(
                    said("chip." + name, value), filter.address().without(name).toString()));
        }
    }

    private static @Nullable String buyer(DeskList list) {
        var id = list.filter().buyer();
        return id == null
                ? null
                : list.counts().buyers().stream()
                        .filter(buyer -> buyer.value().equals(id))
                        .map(Option::label)
                        .findFirst()
                        .orElse(id);
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage("creatives." + key, arguments, Locale.ENGLISH);
    }
}
