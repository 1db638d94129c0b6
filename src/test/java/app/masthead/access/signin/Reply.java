package app.masthead.access.signin;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a real request got back, word for word. */
public record Reply(int status, List<Header> headers, String body) {

    public record Header(String name, String value) {}

    public List<String> all(String name) {
        return headers.stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    public Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    public String location() {
        return header("Location").orElseThrow(() -> new AssertionError(status + " leads nowhere:\n" + body));
    }

    /** The new session cookie, if this answer sets one that is not empty. */
    public Optional<String> sessionCookie() {
        return all("Set-Cookie").stream()
                .filter(it -> it.startsWith("masthead=") && !it.startsWith("masthead=;"))
                .findFirst();
    }

    public Document page() {
        return Jsoup.parse(body);
    }
}
