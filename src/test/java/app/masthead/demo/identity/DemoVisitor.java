package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** A person at the provider's sign-in page, for tests without a browser. Keeps its cookies from one visit to the next. */
public final class DemoVisitor {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern REQUEST = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Follows a client's request, signs in under that address, and says where the provider sends the browser next. */
    public URI signIn(URI authorizationRequest, String email) throws IOException, InterruptedException {
        return choose(authorizationRequest, "email", email);
    }

    /** As {@link #signIn}, by pressing the named button of the page, for example {@code cancel}. */
    public URI choose(URI authorizationRequest, String field, String value) throws IOException, InterruptedException {
        var answer = press(authorizationRequest, field, value);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    /** As {@link #choose}, but takes the page that answers: SAML sends the browser back by a form. */
    HttpResponse<String> press(URI request, String field, String value) throws IOException, InterruptedException {
        var page = get(request).body();
        return post(URI.create(first(ACTION, page)), "request=" + first(REQUEST, page) + "&" + pair(field, value));
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static String first(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("The provider did not show its sign-in page:\n" + page);
        }
        return match.group(1);
    }
}
