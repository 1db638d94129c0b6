package app.masthead.platform.mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ScriptedServer} does at each step of a conversation: {@code CONNECT}, a command such as {@code RCPT},
 * or {@code END} of the mail. By default it takes everything.
 */
final class Script {

    private static final Map<String, String> FRIENDLY = Map.of(
            "CONNECT", "220 mail.example ready",
            "EHLO", "250 mail.example",
            "STARTTLS", "220 go on",
            "DATA", "354 go on",
            "QUIT", "221 bye");

    private final Map<String, Step> steps = new ConcurrentHashMap<>();
    private @Nullable SSLContext certificate;

    /** What happens at a step. */
    sealed interface Step {
        /** It answers. */
        record Answer(String line) implements Step {}

        /** It says nothing any more, and stays. */
        record Hang() implements Step {}

        /** It begins an answer and never comes to its end, though it goes on and on. */
        record Drip() implements Step {}

        /** It goes away. */
        record Drop() implements Step {}
    }

    Script answers(String step, String line) {
        steps.put(step, new Step.Answer(line));
        return this;
    }

    Script hangs(String step) {
        steps.put(step, new Step.Hang());
        return this;
    }

    Script drips(String step) {
        steps.put(step, new Step.Drip());
        return this;
    }

    Script drops(String step) {
        steps.put(step, new Step.Drop());
        return this;
    }

    /** It offers STARTTLS, with a certificate. */
    Script offersTls(SSLContext with) {
        certificate = with;
        return answers("EHLO", "250-mail.example\r\n250 STARTTLS");
    }

    @Nullable
    SSLContext certificate() {
        return certificate;
    }

    /** Whether it wants to read the mail. */
    boolean reads() {
        return at("DATA") instanceof Step.Answer answer && answer.line().startsWith("354");
    }

    Step at(String step) {
        return steps.getOrDefault(step, new Step.Answer(FRIENDLY.getOrDefault(step, "250 fine")));
    }
}
