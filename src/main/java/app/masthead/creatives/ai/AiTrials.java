package app.masthead.creatives.ai;

import app.masthead.creatives.ai.AiCall.Purpose;
import app.masthead.creatives.ai.AiQuestions.Question;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import app.masthead.tenants.AiServices;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tests the AI service while somebody waits. No transaction waits for it. */
@Component
class AiTrials {

    static final String NOT_SET_UP = "not_set_up";

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final AiServices services;
    private final AiQuestions questions;
    private final RateLimits limits;
    private final int most;

    AiTrials(
            AiServices services,
            AiQuestions questions,
            RateLimits limits,
            @Value("${masthead.ai.tests-per-minute:10}") int most) {
        this.services = services;
        this.questions = questions;
        this.limits = limits;
        this.most = most;
    }

    /**
     * How a test went.
     *
     * @param outcome {@code answered}, or the code of a fault
     */
    record Result(String outcome, long tokens) {

        boolean passed() {
            return outcome.equals(AiCall.ANSWERED);
        }
    }

    /**
     * Asks the service as it is stored, and puts on record who did.
     *
     * @throws TooMany when the tenant has tested too often of late
     */
    Result run() {
        if (limits.take("ai|" + CurrentTenant.require().value(), most, PERIOD).isPresent()) {
            throw new TooMany("ai.error.often");
        }
        var result = ask();
        services.tested(result.outcome());
        return result;
    }

    private Result ask() {
        var set = services.current();
        if (set.service().provider() == null || !set.hasKey()) {
            return new Result(NOT_SET_UP, 0);
        }
        try {
            var key = services.key().orElseThrow(IllegalStateException::new);
            var call = questions
                    .ask(new Question(Purpose.TEST, set.service(), key, AiPrompt.trial(), null, null))
                    .call();
            return new Result(call.outcome(), tokens(call.inputTokens()) + tokens(call.outputTokens()));
        } catch (IllegalStateException unreadable) {
            return new Result("key_unreadable", 0);
        }
    }

    private static long tokens(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
