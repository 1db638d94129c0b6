package app.masthead.catalog.edit;

import app.masthead.platform.web.Invalid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The form of a section as it was sent.
 *
 * @param product the last part of the address of its product
 * @param zone the time zone of whoever typed it
 * @param fields everything that was sent along
 */
public record SentForm<F extends Record>(
        String product, F typed, BindingResult errors, ZoneId zone, MultiValueMap<String, String> fields) {

    /** The hidden field with the form as it was when it was opened. */
    static final String SEEN = "seen";

    /** Which field is to be as somebody else has stored it. */
    private static final String TAKEN = "take-";

    private static final String STORED = "stored";

    public SentForm {
        fields.forEach(SentForm::requireOnce);
        Invalid.unlessRead(errors);
    }

    private static void requireOnce(String field, List<String> values) {
        var isOurs = field.equals(SEEN) || field.startsWith(TAKEN);
        if (isOurs && values.size() > 1) throw new Invalid("platform.error.repeated", field);
    }

    F seen(Class<F> type) {
        return FormText.read(fields.getFirst(SEEN), type);
    }

    /** What was typed, but for the fields of which the stored one was preferred, and those that were left alone. */
    F chosen(F stored, Class<F> type) {
        return FormText.untouched(stored, FormText.taking(preferred(), stored, typed, type), type);
    }

    BindingResult errorsOf(F form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    /** What has to be sent again so that the same is typed. */
    Map<String, List<String>> again() {
        var again = new TreeMap<String, List<String>>(fields);
        again.keySet().removeIf(it -> it.equals("_csrf") || it.equals(SEEN) || it.startsWith(TAKEN));
        return again;
    }

    private Set<String> preferred() {
        return fields.keySet().stream()
                .filter(it -> it.startsWith(TAKEN) && STORED.equals(fields.getFirst(it)))
                .map(it -> it.substring(TAKEN.length()))
                .collect(Collectors.toSet());
    }
}
