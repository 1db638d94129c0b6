package app.masthead.catalog.edit;

import app.masthead.platform.text.PlainText;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The checks that the fields of all sections share. */
public final class FieldCheck {

    private final Errors errors;

    public FieldCheck(Errors errors) {
        this.errors = errors;
    }

    /** A text without line breaks. */
    public void line(String field, @Nullable String text, int longest) {
        if (text == null) return;
        if (text.length() > longest) reject(field, "long", longest);
        if (!PlainText.isLine(text)) reject(field, "control");
    }

    /** A text that may have line breaks. */
    public void block(String field, @Nullable String text, int longest) {
        if (text == null) return;
        if (text.length() > longest) reject(field, "long", longest);
        if (!PlainText.isBlock(text)) reject(field, "control");
    }

    public void among(String field, Collection<String> chosen, Collection<String> known) {
        if (!known.containsAll(chosen)) reject(field, "choice");
    }

    public void among(String field, @Nullable String chosen, Collection<String> known) {
        if (chosen != null) among(field, List.of(chosen), known);
    }

    public void atMost(String field, Collection<?> many, int most, String rule) {
        if (many.size() > most) reject(field, rule, most);
    }

    /** Notes that the field breaks the rule; the message is {@code catalog.form.<rule>}. */
    public void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "catalog.form." + rule, arguments, null);
    }
}
