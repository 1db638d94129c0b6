package app.masthead.access.attempts;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the lists of sign-in attempts show, a tenant's and the console's. */
@Component
class AttemptPage {

    private final AttemptList attempts;
    private final Words words;

    AttemptPage(AttemptList attempts, Words words) {
        this.attempts = attempts;
        this.words = words;
    }

    AttemptRow one(UUID attempt) {
        return attempts.find(attempt).orElseThrow(NoSuchAttempt::new);
    }

    void fill(String path, Parameters given, Format format, Model model) {
        var filter = AttemptFilter.of(path, given);
        var list = attempts.page(filter, format.zone(), given.position(AttemptList.ORDER.size()));
        model.addAttribute("filter", filter);
        model.addAttribute("list", list);
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute(
                "outcomes",
                Arrays.stream(AttemptOutcome.values()).map(AttemptOutcome::code).toList());
        var choices = attempts.choices();
        model.addAttribute("reasons", choices.reasons());
        model.addAttribute("connections", choices.connections());
        model.addAttribute("chips", chips(filter, list.rows(), format));
    }

    private List<Chip> chips(AttemptFilter filter, List<AttemptRow> rows, Format format) {
        var outcome = filter.outcome() == null ? null : filter.outcome().code();
        var first = rows.isEmpty() ? null : rows.getFirst();
        var person = filter.person() == null ? null : filter.person().toString();
        return new Chips(filter.address())
                .with("q", chip("q", filter.q()))
                .with("outcome", chip("outcome", said("access.attempts.outcome", outcome)))
                .with("reason", chip("reason", said("access.attempt", filter.reason())))
                .with(
                        "connection",
                        chip("connection", known(filter.connection(), first == null ? null : first.connection())))
                .with("person", chip("person", known(person, first == null ? null : first.person())))
                .with("from", chip("from", filter.from() == null ? null : format.date(filter.from())))
                .with("to", chip("to", filter.to() == null ? null : format.date(filter.to())))
                .all();
    }

    private @Nullable String chip(String name, @Nullable String value) {
        return words.about("access.attempts.chip." + name, value);
    }

    private @Nullable String said(String set, @Nullable String code) {
        return code == null ? null : words.value(set, code);
    }

    /** The name of what was asked for, where a row of it tells one. */
    private static @Nullable String known(@Nullable String asked, @Nullable String name) {
        return asked == null || name == null ? asked : name;
    }
}
