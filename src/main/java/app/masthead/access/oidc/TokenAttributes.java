package app.masthead.access.oidc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What a token says of the person beyond what makes it a token: texts and lists of texts, by claim, as much of it as
 * anybody decides by.
 */
final class TokenAttributes {

    private static final int MOST_NAMES = 200;
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 4_096;
    private static final int MOST_CHARACTERS = 65_536;

    /** Of the protocol (RFC 7519 section 4.1, OpenID Connect Core 1.0 section 2), and different every time. */
    private static final Set<String> OF_PROTOCOL = Set.of(
            "iss",
            "aud",
            "exp",
            "nbf",
            "iat",
            "jti",
            "nonce",
            "auth_time",
            "at_hash",
            "c_hash",
            "s_hash",
            "azp",
            "sid");

    private TokenAttributes() {}

    static Map<String, List<String>> of(ClaimAccessor token) {
        var attributes = new LinkedHashMap<String, List<String>>();
        var left = MOST_CHARACTERS;
        for (var claim : token.getClaims().entrySet()) {
            var values = values(claim.getValue());
            var size = values.stream().mapToInt(String::length).sum()
                    + claim.getKey().length();
            if (isKept(claim.getKey(), values) && size <= left && attributes.size() < MOST_NAMES) {
                attributes.put(claim.getKey(), values);
                left -= size;
            }
        }
        return attributes;
    }

    private static boolean isKept(String name, List<String> values) {
        return !values.isEmpty() && name.length() <= LONGEST_NAME && !OF_PROTOCOL.contains(name);
    }

    private static List<String> values(@Nullable Object claim) {
        if (claim instanceof String text) {
            return isText(text) ? List.of(text) : List.of();
        }
        return claim instanceof Collection<?> many && many.size() <= MOST_VALUES
                ? many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(TokenAttributes::isText)
                        .toList()
                : List.of();
    }

    private static boolean isText(String value) {
        return !value.isEmpty() && value.length() <= LONGEST_VALUE && value.indexOf('\0') < 0;
    }
}
