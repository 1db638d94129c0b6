package app.masthead.access.connections.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists that people type into one line, divided by blanks or commas. */
final class TypedLists {

    private static final int MOST = 10;

    /** RFC 6749, section 3.3. */
    private static final Pattern SCOPE = Pattern.compile("[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]{1,200}");

    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Asked for in any case. */
    private static final Set<String> USUAL = Set.of("openid", "email", "profile");

    private TypedLists() {}

    static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\s,;]+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    static List<String> scopes(@Nullable String typed) {
        return words(typed).stream().filter(it -> !USUAL.contains(it)).toList();
    }

    static boolean areScopes(@Nullable String typed) {
        var scopes = words(typed);
        return scopes.size() <= MOST
                && scopes.stream().allMatch(it -> SCOPE.matcher(it).matches());
    }

    static List<String> domains(@Nullable String typed) {
        return words(typed).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    static boolean areDomains(@Nullable String typed) {
        var domains = domains(typed);
        return domains.size() <= MOST
                && domains.stream().allMatch(it -> DOMAIN.matcher(it).matches());
    }
}
