package app.masthead.creatives.review;

import app.masthead.creatives.views.SavedView;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A view as somebody saves or renames it. */
record SavedViewForm(
        @Nullable String name,
        @Nullable String shared,
        @Nullable String query) {

    private static final int LONGEST = 60;
    private static final int LONGEST_QUERY = 10_000;

    SavedViewForm {
        name = name == null || name.isBlank() ? null : name.strip();
    }

    static SavedViewForm of(SavedView view) {
        return new SavedViewForm(view.name(), view.shared() ? "true" : null, view.query());
    }

    boolean isShared() {
        return "true".equals(shared);
    }

    void check(Errors errors) {
        if (name == null) {
            errors.rejectValue("name", "creatives.views.name.none");
        } else if (name.length() > LONGEST) {
            errors.rejectValue("name", "creatives.views.name.long");
        } else if (!PlainText.isLine(name)) {
            errors.rejectValue("name", "creatives.views.name.characters");
        }
    }

    /** The filter that is saved; nothing when it is none of ours. */
    Optional<CreativeFilter> filter() {
        if (query == null || query.length() > LONGEST_QUERY) {
            return Optional.empty();
        }
        try {
            var given = new LinkedMultiValueMap<String, String>();
            UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> values.forEach(
                            value -> given.add(name, value == null ? "" : UriUtils.decode(value, "UTF-8"))));
            return CreativeFilter.isSaidBy(given.keySet())
                    ? Optional.of(CreativeFilter.of(new Parameters(given)))
                    : Optional.empty();
        } catch (IllegalArgumentException | Invalid malformed) {
            return Optional.empty();
        }
    }
}
