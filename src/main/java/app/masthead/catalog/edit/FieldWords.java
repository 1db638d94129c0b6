package app.masthead.catalog.edit;

import app.masthead.platform.web.ContentCategories;
import app.masthead.platform.web.Countries;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands in the fields of a section, the way its page says it. */
@Component
public class FieldWords {

    private static final Map<String, String> SETS = Map.ofEntries(
            Map.entry("channels", "catalog.channel"),
            Map.entry("delivery", "catalog.delivery"),
            Map.entry("exclusivity", "catalog.exclusivity"),
            Map.entry("source", "catalog.source"),
            Map.entry("frequencies", "catalog.frequency"),
            Map.entry("metrics", "catalog.metric"),
            Map.entry("breakdowns", "catalog.breakdown"),
            Map.entry("dateRange", "catalog.date-range"),
            Map.entry("landingPage", "catalog.landing"),
            Map.entry("coBranding", "catalog.branding"),
            Map.entry("devices", "catalog.device"),
            Map.entry("platforms", "catalog.platform"));

    private final Words words;

    FieldWords(Words words) {
        this.words = words;
    }

    /** The fields in which what is stored and what was typed differ, in the form's order. */
    <F extends Record> List<FieldChoice> between(F was, F stored, F typed) {
        return Arrays.stream(was.getClass().getRecordComponents())
                .filter(it -> !Objects.equals(FormText.value(it, stored), FormText.value(it, typed)))
                .map(it -> new FieldChoice(
                        it.getName(),
                        said(it.getName(), FormText.value(it, was)),
                        said(it.getName(), FormText.value(it, stored)),
                        said(it.getName(), FormText.value(it, typed)),
                        !Objects.equals(FormText.value(it, was), FormText.value(it, typed))))
                .toList();
    }

    /** What each field of a section says, in the form's order; empty where it says nothing. */
    public Map<String, String> all(Record form) {
        var said = new LinkedHashMap<String, String>();
        for (var field : form.getClass().getRecordComponents()) {
            said.put(field.getName(), said(field.getName(), FormText.value(field, form)));
        }
        return said;
    }

    private String said(String field, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(it -> said(field, it))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        var text = Objects.toString(value, "");
        if (text.equals("true")) return words.of("catalog.yes");
        return switch (field) {
            case "countries", "notCountries" -> Countries.name(text);
            case "categories" -> ContentCategories.name(text);
            case "expires" -> text.replace('T', ' ');
            default -> SETS.containsKey(field) ? words.value(SETS.get(field), text) : text;
        };
    }
}
