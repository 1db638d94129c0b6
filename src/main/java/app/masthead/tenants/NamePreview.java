package app.masthead.tenants;

import app.masthead.platform.web.Words;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a name template would make of an order that could exist. */
@Component
class NamePreview {

    private final Words words;

    NamePreview(Words words) {
        this.words = words;
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
        return words.of("tenants.placeholder." + placeholder + ".example");
    }
}
