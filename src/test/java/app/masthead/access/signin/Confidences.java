package app.masthead.access.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieStore;

/** What a browser carries that opens something: codes, tokens of links, whole answers of providers, and its cookies. */
final class Confidences {

    private static final Pattern CARRIED =
            Pattern.compile("[?&]code=([^&]{20,})|/(?:accept|set-up|link)/([\\w-]{20,})");
    private static final int LONG_ENOUGH = 100;

    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    void asked(String address) {
        CARRIED.matcher(address).results().forEach(it -> heard.add(it.group(1) == null ? it.group(2) : it.group(1)));
    }

    void typed(String name, String value) {
        if (name.equals("SAMLResponse") && value.length() > LONG_ENOUGH) {
            heard.add(value.substring(value.length() / 2, value.length() / 2 + LONG_ENOUGH / 2));
        }
    }

    Set<String> with(CookieStore cookies) {
        var held = cookies.getCookies().stream().filter(it -> it.getValue().length() >= 20);
        return Stream.concat(heard.stream(), held.flatMap(Confidences::spelt)).collect(Collectors.toSet());
    }

    /** The cookie of a session, and the id that it spells. */
    private static Stream<String> spelt(Cookie cookie) {
        return cookie.getName().equals("masthead")
                ? Stream.of(
                        cookie.getValue(),
                        new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
                : Stream.of(cookie.getValue());
    }
}
