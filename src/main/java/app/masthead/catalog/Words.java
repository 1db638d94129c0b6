package app.masthead.catalog;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The catalog's texts for what is put together outside a template: chips, exports, comparisons. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("catalog." + key, arguments, Locale.ENGLISH);
    }

    /** The text for one value of a closed set; what we do not know is shown as it is. */
    String value(String set, String code) {
        return String.valueOf(messages.getMessage("catalog." + set + "." + code, null, code, Locale.ENGLISH));
    }
}
