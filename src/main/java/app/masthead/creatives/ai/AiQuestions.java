package app.masthead.creatives.ai;

import app.masthead.creatives.ai.AiCall.Purpose;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.tenants.AiService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Asks an AI service, again where that may help, and puts every question on record. */
@Component
class AiQuestions {

    static final String GEMINI = "gemini";

    private static final Logger LOG = LoggerFactory.getLogger(AiQuestions.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final GeminiClient gemini;
    private final AiCallLog log;
    private final Clock clock;
    private final Duration pause;

    AiQuestions(
            GeminiClient gemini,
            AiCallLog log,
            Clock clock,
            @Value("${masthead.ai.retry-delay:500ms}") Duration pause) {
        this.gemini = gemini;
        this.log = log;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * A question to a service that is set up.
     *
     * @param buyer the principal whose creative it is about; null where it is about nobody's
     * @param creative the buyer's id of the creative; null where it is about none
     */
    record Question(
            Purpose purpose,
            AiService service,
            Secret key,
            ObjectNode request,
            @Nullable String buyer,
            @Nullable String creative) {}

    /** What came of it, with the opinion if there is one. */
    record Reply(AiCall call, @Nullable AiOpinion opinion) {}

    Reply ask(Question question) {
        var begun = clock.instant();
        var body = ExactJson.write(question.request());
        var tries = new Tries(begun);
        String answer = null;
        GeminiAnswer read;
        try {
            answer = tries.ask(question, body);
            read = GeminiAnswer.read(answer);
        } catch (AiFault fault) {
            read = new GeminiAnswer(fault.code(), "", null, null);
        }
        var opinion = read.fault() == null ? opinion(read.text()) : null;
        var fault = read.fault() == null && opinion == null ? AiFault.NONSENSE : read.fault();
        var reply = new Reply(record(question, tries, body, answer, read, fault), opinion);
        keep(reply.call());
        return reply;
    }

    private static @Nullable AiOpinion opinion(String text) {
        try {
            return AiOpinion.read(text);
        } catch (AiFault nonsense) {
            return null;
        }
    }

    private AiCall record(
            Question question,
            Tries tries,
            String body,
            @Nullable String answer,
            GeminiAnswer read,
            @Nullable String fault) {
        var service = question.service();
        return new AiCall(
                tries.begun,
                question.purpose(),
                Objects.requireNonNull(service.provider()),
                Objects.requireNonNull(service.model()),
                question.buyer(),
                question.creative(),
                Sha256.of(body),
                answer == null ? null : Sha256.of(answer),
                read.inputTokens(),
                read.outputTokens(),
                AiCall.cost(service, read.inputTokens(), read.outputTokens()),
                tries.made,
                (int) Math.max(0, Duration.between(tries.begun, clock.instant()).toMillis()),
                fault == null ? AiCall.ANSWERED : fault);
    }

    /** A call that cannot be put on record was made nevertheless, and its answer counts. */
    private void keep(AiCall call) {
        try {
            log.keep(call);
        } catch (RuntimeException unrecorded) {
            LOG.error("A call to an AI service is not on record", unrecorded);
        }
    }

    /** Up to three attempts, with longer and longer pauses, as long as there is time. */
    private final class Tries {

        private final Instant begun;
        private int made;

        private Tries(Instant begun) {
            this.begun = begun;
        }

        private String ask(Question question, String body) {
            while (true) {
                made++;
                try {
                    return gemini.ask(Objects.requireNonNull(question.service().model()), question.key(), body);
                } catch (AiFault fault) {
                    if (!fault.isPassing() || made >= MOST_ATTEMPTS || !waited()) {
                        throw fault;
                    }
                }
            }
        }

        private boolean waited() {
            var next = pause.multipliedBy(1L << (made - 1));
            if (Duration.between(begun, clock.instant()).plus(next).compareTo(LONGEST) > 0) {
                return false;
            }
            try {
                Thread.sleep(next);
                return true;
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
