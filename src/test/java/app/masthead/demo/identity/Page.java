package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the provider: whole HTML, and a policy that allows nothing but its own style sheet. */
record Page(String html, String formTargets, Script script) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    /** Only a page that posts itself has a script, and it has a button as well. */
    private enum Script {
        NONE("default-src 'none'"),
        SUBMITTING("default-src 'none'; script-src 'self'");

        private final String policy;

        Script(String policy) {
            this.policy = policy;
        }
    }

    static Page signedOut(String tenant) {
        return message("Signed out", "You are signed out of " + tenant + ". You can close this page.");
    }

    static Page message(String title, String text) {
        var body = fill("message.html", Map.of("title", escape(title), "text", escape(text)));
        return framed(title, body, "'none'");
    }

    static Page framed(String title, String body, String formTargets) {
        return new Page(fill("frame.html", Map.of("title", escape(title), "body", body)), formTargets, Script.NONE);
    }

    /** A page whose form is posted as soon as it is there. */
    static Page submitting(String title, String body, String formTargets) {
        return new Page(framed(title, body, formTargets).html(), formTargets, Script.SUBMITTING);
    }

    void show(Call call, int status) throws IOException {
        call.set(
                "Content-Security-Policy",
                script.policy
                        + "; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
                        + formTargets);
        call.set("Referrer-Policy", script == Script.NONE ? "no-referrer" : "strict-origin");
        call.send(status, "text/html; charset=utf-8", html);
    }

    /** The values are HTML already; what is not has to be escaped first. */
    static String fill(String template, Map<String, String> values) {
        return SLOT.matcher(resource(template))
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(slot.group(1)))));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
