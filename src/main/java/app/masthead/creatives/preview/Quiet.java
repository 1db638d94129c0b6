package app.masthead.creatives.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Keeps foreign code from speaking to others by ways that no content security policy governs, WebRTC before all.
 * Browsers that know {@value #HEADER} refuse every connection of the frame and of all frames in it. In all others a
 * script of ours runs first, which takes the constructors away and removes every frame that is put into the document
 * before it has loaded, for each frame has constructors of its own. What remains there is a frame inside a closed shadow
 * tree that was written as markup.
 */
final class Quiet {

    /** Says to which origins a document may connect: {@code ()} is to none, and {@code webrtc} is among what it ends. */
    static final String HEADER = "Connection-Allowlist";

    static final String NO_CONNECTIONS = "()";

    private static final String SCRIPT = "<script>" + resource() + "</script>";

    /** Where a document type ends; text in front of it would change how browsers lay the document out. */
    private static final Pattern TYPE = Pattern.compile("^\\s*<!doctype[^>]*>", Pattern.CASE_INSENSITIVE);

    private Quiet() {}

    /** The document with our script before anything else in it. */
    static String document(String document) {
        var type = TYPE.matcher(document);
        var at = type.find() ? type.end() : 0;
        return document.substring(0, at) + SCRIPT + document.substring(at);
    }

    private static String resource() {
        try {
            return new ClassPathResource("preview/quiet.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
