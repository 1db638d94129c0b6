package e2e.support;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openqa.selenium.Cookie;

/** Sessions begun earlier in this run, so that only journeys about signing in have to sign in again. */
public final class SignedIn {

    private final Map<Person, Set<Cookie>> cookies = new ConcurrentHashMap<>();

    public boolean knows(Person person) {
        return cookies.containsKey(person);
    }

    /** Keeps what the browser holds for the page it is on. */
    public void keep(Browser browser, Person person) {
        cookies.put(person, browser.driver().manage().getCookies());
    }

    /** What a browser of theirs sends along. */
    String header(Person person) {
        return cookies.getOrDefault(person, Set.of()).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public void resume(Browser browser, Person person, String address) {
        for (var cookie : cookies.getOrDefault(person, Set.of())) {
            browser.driver()
                    .executeCdpCommand(
                            "Network.setCookie",
                            Map.of(
                                    "url",
                                    address,
                                    "name",
                                    cookie.getName(),
                                    "value",
                                    cookie.getValue(),
                                    "httpOnly",
                                    cookie.isHttpOnly()));
        }
    }
}
