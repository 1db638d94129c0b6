package app.masthead.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts for what is put together outside a template: chips, exports, comparisons. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** The text about a value; null when there is none. */
    public @Nullable String about(String key, @Nullable Object value) {
        return value == null ? null : of(key, value);
    }

    /** The text for one value of a set that may grow; what we do not know is shown as it is. */
    public String value(String set, String code) {
        return String.valueOf(messages.getMessage(set + "." + code, null, code, Locale.ENGLISH));
    }
}
