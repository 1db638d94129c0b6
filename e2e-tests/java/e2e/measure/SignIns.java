package e2e.measure;

import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** One person of a tenant who signs in, each time in a new browser. */
final class SignIns {

    private static final String OPEN_ID_CONNECT = "a[href^=/sign-in/start/]";
    private static final String SAML = "a[href^=/sign-in/saml/]";

    private final String origin;
    private final HandlingTimes times;

    SignIns(int port, String tenant, ApplicationContext portal) {
        var host = tenant + ".localhost";
        this.origin = "http://" + host + ":" + port;
        this.times = HandlingTimes.of(host, portal);
    }

    /** How long the portal was busy with its requests, the question to the provider included, in milliseconds. */
    double byOpenIdConnect() {
        try (var browser = new Visitor()) {
            var watch = new Watch();
            var back = identify(browser, watch.time(() -> browser.get(start(browser, OPEN_ID_CONNECT))));
            require(watch.time(() -> browser.get(back.location())));
            return watch.milliseconds();
        }
    }

    /** How long the portal was busy with its requests, in milliseconds. */
    double bySaml() {
        try (var browser = new Visitor()) {
            var watch = new Watch();
            var page = identify(browser, watch.time(() -> browser.get(start(browser, SAML))))
                    .page();
            var answer = page.select("form:has(input[name=SAMLResponse]) input[name]").stream()
                    .collect(Collectors.toMap(it -> it.attr("name"), it -> it.attr("value")));
            var received = watch.time(() -> browser.post(
                    page.select("form:has(input[name=SAMLResponse])").attr("action"), answer));
            require(watch.time(() -> browser.get(origin + received.location())));
            return watch.milliseconds();
        }
    }

    /** Comes back from the provider and waits for the portal, again and again. */
    void forever() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var browser = new Visitor()) {
                browser.get(identify(browser, browser.get(start(browser, OPEN_ID_CONNECT)))
                        .location());
            }
        }
    }

    private String start(Visitor browser, String kind) {
        return origin + browser.get(origin + "/sign-in").page().select(kind).attr("href");
    }

    /** Chooses the first person whom the provider lists. */
    private static Reply identify(Visitor browser, Reply begun) {
        var page = shown(browser, begun.location()).page();
        var form = page.select("form:has(button[name=person])");
        return browser.post(
                form.attr("action"),
                Map.of(
                        "request", form.select("input[name=request]").attr("value"),
                        "person", form.select("button[name=person]").attr("value")));
    }

    private static Reply shown(Visitor browser, String address) {
        var reply = browser.get(address);
        return reply.status() == 200
                ? reply
                : browser.get(URI.create(address).resolve(reply.location()).toString());
    }

    private static void require(Reply reply) {
        if (!reply.location().equals("/")) {
            throw new IllegalStateException("Nobody came in: " + reply.location());
        }
    }

    /** Adds up the time of requests. */
    private final class Watch {

        private long nanos;

        Reply time(Supplier<Reply> request) {
            var timed = times.time(request);
            nanos += timed.nanos();
            return timed.reply();
        }

        double milliseconds() {
            return nanos / 1e6;
        }
    }
}
