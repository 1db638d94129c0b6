package app.masthead.audit;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The active filters in words, each with the list that is left without it. */
@Component
class AuditFilterChips {

    private final Words words;

    AuditFilterChips(Words words) {
        this.words = words;
    }

    List<Chip> of(AuditFilter filter, List<AuditActor> actors, Format format) {
        var chips = new ArrayList<Chip>();
        var all = filter.address();
        add(chips, "q", filter.q(), all.without("q"));
        add(chips, "actor", name(filter.actor(), actors), all.without("actor"));
        add(chips, "operation", said("audit", filter.operation()), all.without("operation"));
        var ofAnyKind = all.without("type").without("subject");
        add(chips, "type", said("audit.subject", filter.type()), ofAnyKind);
        add(chips, "subject", filter.subject(), all.without("subject"));
        var outcome = filter.outcome();
        add(chips, "outcome", outcome == null ? null : said("audit.outcome", outcome.code()), all.without("outcome"));
        add(chips, "from", filter.from() == null ? null : format.date(filter.from()), all.without("from"));
        add(chips, "to", filter.to() == null ? null : format.date(filter.to()), all.without("to"));
        return chips;
    }

    private void add(List<Chip> chips, String name, @Nullable String value, Address without) {
        if (value != null) {
            var label = words.of("audit.chip." + name, value);
            chips.add(new Chip(label, without.toString()));
        }
    }

    private @Nullable String said(String set, @Nullable String code) {
        return code == null ? null : words.value(set, code);
    }

    private static @Nullable String name(@Nullable String actor, List<AuditActor> actors) {
        return actors.stream()
                .filter(it -> it.id().equals(actor))
                .map(AuditActor::name)
                .findFirst()
                .orElse(actor);
    }
}
