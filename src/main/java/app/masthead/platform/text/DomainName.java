package app.masthead.platform.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a domain is where people type one: the protocol's form of it, in small letters and ASCII. */
public final class DomainName {

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private DomainName() {}

    /** Whether the protocol takes it (AdCP, publisher-property-selector), a name of one label included. */
    public static boolean isOne(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** Whether it can be one on the internet as well, where a name has two labels at least. */
    public static boolean isUsual(@Nullable String text) {
        return text != null && isOne(text) && text.indexOf('.') > 0;
    }
}
