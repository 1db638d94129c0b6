package app.masthead.creatives.review;

import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an address narrows a list of creatives to. */
final class FacetValues {

    static final String ME = "me";
    static final String ANYONE = "anyone";
    static final String NOBODY = "nobody";
    static final String NONE = "none";
    static final String YES = "yes";

    private static final int LONGEST = 200;
    private static final List<String> TYPES =
            Arrays.stream(CreativeType.values()).map(CreativeType::code).toList();
    private static final Pattern AGE = Pattern.compile("[1-9]\\d{0,3}[hd]");
    private static final Pattern BAND = Pattern.compile("(\\d|[1-9]\\d)-([1-9]|[1-9]\\d|100)");
    private static final Pattern RULE = Pattern.compile("[a-z0-9_.-]{1,40}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");
    private static final Pattern PERSON = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private FacetValues() {}

    static @Nullable String text(Parameters given, String name) {
        return given.text(name, LONGEST);
    }

    static @Nullable String type(Parameters given, String name) {
        return given.oneOf(name, TYPES, it -> it);
    }

    static @Nullable String yes(Parameters given, String name) {
        return given.oneOf(name, List.of(YES), it -> it);
    }

    /** {@code 6h} or {@code 3d}: sent more than so many hours or days ago. */
    static @Nullable String age(Parameters given, String name) {
        return matching(given, name, AGE);
    }

    /** {@code 25-50}: from so many hundredths up to, but not including, so many; {@code none}: without a score. */
    static @Nullable String band(Parameters given, String name) {
        var text = given.text(name, LONGEST);
        if (text == null || text.equals(NONE)) {
            return text;
        }
        if (!BAND.matcher(text).matches()
                || Band.of(text).from() >= Band.of(text).to()) {
            throw new Invalid("platform.error.choice", name);
        }
        return text;
    }

    static @Nullable String rule(Parameters given, String name) {
        return matching(given, name, RULE);
    }

    static @Nullable String language(Parameters given, String name) {
        return matching(given, name, LANGUAGE);
    }

    static @Nullable String person(Parameters given, String name) {
        var text = given.text(name, LONGEST);
        if (text == null || List.of(ME, ANYONE, NOBODY).contains(text)) {
            return text;
        }
        if (!PERSON.matcher(text).matches()) {
            throw new Invalid("platform.error.choice", name);
        }
        return UUID.fromString(text).toString();
    }

    private static @Nullable String matching(Parameters given, String name, Pattern pattern) {
        var text = given.text(name, LONGEST);
        var value = text == null ? null : text.toLowerCase(Locale.ROOT);
        if (value != null && !pattern.matcher(value).matches()) {
            throw new Invalid("platform.error.choice", name);
        }
        return value;
    }

    /** From one score up to, but not including, another, in hundredths; up to the highest, it is included. */
    record Band(int from, int to) {

        static Band of(String text) {
            var parts = text.split("-");
            return new Band(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
