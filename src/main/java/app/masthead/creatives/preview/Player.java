package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Builds the document in which a film is played: its controls, a step of one frame in either direction, and the areas
 * in which titles and action are safe on every screen. Nothing plays before somebody says so.
 */
@Component
class Player {

    private static final String SCRIPT = resource("player.js");
    private static final String STYLE = resource("player.css");

    /** By which a content security policy admits the script, and nothing else. */
    static final String SCRIPT_DIGEST = "sha256-" + digest(SCRIPT);

    private static final String DOCUMENT = """
            <!doctype html><html><head><meta charset="utf-8"><title>%1$s</title><style>%2$s</style></head><body>
            <div class="screen"><video src="%3$s" title="%1$s" controls playsinline preload="metadata"></video>
            <div class="safe" hidden><i></i><i></i></div></div>
            <div class="tools" hidden><button type="button" data-step="-1" title="%4$s (,)" aria-label="%4$s">&#9664;</button>
            <button type="button" data-step="1" title="%5$s (.)" aria-label="%5$s">&#9654;</button>
            <button type="button" data-safe aria-pressed="false">%6$s</button><output></output></div>
            <script>%7$s</script></body></html>""";

    private final MessageSource messages;

    Player(MessageSource messages) {
        this.messages = messages;
    }

    String document(Asset asset, String address) {
        var shown = PreviewFile.shown(asset);
        return DOCUMENT.formatted(
                PreviewDocument.escaped(shown.text("alt_text").orElse(shown.path())),
                STYLE,
                PreviewDocument.escaped(address),
                word("assets.player.back"),
                word("assets.player.forward"),
                word("assets.player.safe"),
                SCRIPT);
    }

    private String word(String key) {
        return PreviewDocument.escaped(messages.getMessage(key, null, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("preview/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
