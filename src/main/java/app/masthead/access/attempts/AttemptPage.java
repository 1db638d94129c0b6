package app.masthead.access.attempts;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the lists of sign-in attempts show, a tenant's and the console's. */
@Component
class AttemptPage {

    private static final int LONGEST_POSITION = 500;

    private final AttemptList attempts;
    private final Words words;

    AttemptPage(AttemptList attempts, Words words) {
        this.attempts = attempts;
        this.words = words;
    }

    void fill(String path, Parameters given, Format format, Model model) {
        var filter = AttemptFilter.of(path, given);
        var after = given.text("after", LONGEST_POSITION);
        var list = attempts.page(filter, format.zone(), after == null ? null : Cursor.decode(after, 2));
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
        var chips = new ArrayList<Chip>();
        var outcome = filter.outcome() == null ? null : filter.outcome().code();
        var first = rows.isEmpty() ? null : rows.getFirst();
        var person = filter.person() == null ? null : filter.person().toString();
        add(chips, filter, "q", filter.q());
        add(chips, filter, "outcome", outcome == null ? null : words.value("access.attempts.outcome", outcome));
        add(chips, filter, "reason", filter.reason() == null ? null : words.value("access.attempt", filter.reason()));
        add(chips, filter, "connection", known(filter.connection(), first == null ? null : first.connection()));
        add(chips, filter, "person", known(person, first == null ? null : first.person()));
        add(chips, filter, "from", filter.from() == null ? null : format.date(filter.from()));
        add(chips, filter, "to", filter.to() == null ? null : format.date(filter.to()));
        return chips;
    }

    private void add(List<Chip> chips, AttemptFilter filter, String name, @Nullable String value) {
        if (value != null) {
            var without = filter.address().without(name).toString();
            chips.add(new Chip(words.of("access.attempts.chip." + name, value), without));
        }
    }

    /** The name of what was asked for, where a row of it tells one. */
    private static @Nullable String known(@Nullable String asked, @Nullable String name) {
        return asked == null || name == null ? asked : name;
    }
}
