package app.masthead.tenants;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what a name template would make of an order that could exist. */
@Component
class NamePreview {

    private final MessageSource messages;

    NamePreview(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of the example; null where there is no template, or none that could be used. */
    @Nullable
    String of(@Nullable String text, NameKind kind) {
        if (text == null || text.length() > NameTemplate.LONGEST) {
            return null;
        }
        var template = new NameTemplate(text);
        if (template.hasStrayBrace() || template.unknown(kind).isPresent()) {
            return null;
        }
        return template.fill(
                kind.placeholders().stream().collect(Collectors.toMap(Function.identity(), this::example)));
    }

    private String example(String placeholder) {
        return messages.getMessage("tenants.placeholder." + placeholder + ".example", null, Locale.ENGLISH);
    }
}
