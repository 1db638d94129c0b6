package app.masthead.audit;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The active filters in words, each with the list that is left without it. */
@Component
class AuditChips {

    private final MessageSource messages;

    AuditChips(MessageSource messages) {
        this.messages = messages;
    }

    List<Chip> of(AuditFilter filter, List<LogActor> actors, Format format) {
        var chips = new ArrayList<Chip>();
        var all = filter.address();
        add(chips, "q", filter.q(), all.without("q"));
        add(chips, "actor", name(filter.actor(), actors), all.without("actor"));
        add(chips, "operation", said("audit.", filter.operation()), all.without("operation"));
        var ofAnyKind = all.without("type").without("subject");
        add(chips, "type", said("audit.subject.", filter.type()), ofAnyKind);
        add(chips, "subject", filter.subject(), all.without("subject"));
        var outcome = filter.outcome();
        add(chips, "outcome", outcome == null ? null : said("audit.outcome.", outcome.code()), all.without("outcome"));
        add(chips, "from", filter.from() == null ? null : format.date(filter.from()), all.without("from"));
        add(chips, "to", filter.to() == null ? null : format.date(filter.to()), all.without("to"));
        return chips;
    }

    private void add(List<Chip> chips, String name, @Nullable String value, Address without) {
        if (value != null) {
            var label = messages.getMessage("audit.chip." + name, new Object[] {value}, Locale.ENGLISH);
            chips.add(new Chip(label, without.toString()));
        }
    }

    private @Nullable String said(String prefix, @Nullable String code) {
        return code == null ? null : messages.getMessage(prefix + code, null, code, Locale.ENGLISH);
    }

    private static @Nullable String name(@Nullable String actor, List<LogActor> actors) {
        return actors.stream()
                .filter(it -> it.id().equals(actor))
                .map(LogActor::name)
                .findFirst()
                .orElse(actor);
    }
}
