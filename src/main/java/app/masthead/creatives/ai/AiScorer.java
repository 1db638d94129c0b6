package app.masthead.creatives.ai;

import app.masthead.creatives.ai.AiCall.Purpose;
import app.masthead.creatives.ai.AiQuestions.Question;
import app.masthead.creatives.scoring.ContentScorer;
import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.Score;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.ScorerFailure;
import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.Severity;
import app.masthead.creatives.scoring.Submission;
import app.masthead.platform.secrets.Secret;
import app.masthead.tenants.AiServices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks the tenant's AI service. Whatever it answers can lower the score or hold the creative for a person, and nothing
 * else: the lowest score of all scorers counts, and only rules block.
 */
@Component
class AiScorer implements ContentScorer {

    private static final BigDecimal SERIOUS_BELOW = new BigDecimal("0.5");
    private static final BigDecimal DOUBTFUL_BELOW = new BigDecimal("0.9");

    private final AiServices services;
    private final AiPictures pictures;
    private final AiQuestions questions;

    AiScorer(AiServices services, AiPictures pictures, AiQuestions questions) {
        this.services = services;
        this.pictures = pictures;
        this.questions = questions;
    }

    @Override
    public String name() {
        return AiQuestions.GEMINI;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Optional<Score> judge(Submission sent, ScoringPolicy policy) {
        var set = services.current();
        var service = set.service();
        if (!AiQuestions.GEMINI.equals(service.provider()) || !service.scoring() || !set.hasKey()) {
            return Optional.empty();
        }
        var question = new Question(
                Purpose.SCORING,
                service,
                key(),
                AiPrompt.about(sent, pictures.of(sent), policy),
                sent.buyer(),
                sent.content().creativeId());
        var reply = questions.ask(question);
        if (reply.opinion() == null) {
            throw new ScorerFailure(reply.call().outcome());
        }
        return Optional.of(score(reply.opinion(), reply.call().model(), AiPrompt.isCut(sent)));
    }

    private Secret key() {
        try {
            return services.key().orElseThrow(() -> new ScorerFailure("key_refused"));
        } catch (IllegalStateException unreadable) {
            throw new ScorerFailure("key_unreadable", unreadable);
        }
    }

    private Score score(AiOpinion opinion, String model, boolean cut) {
        var reasons = new ArrayList<ScoreReason>();
        var severity = severity(opinion.score());
        opinion.concerns()
                .forEach(concern ->
                        reasons.add(reason("ai_concern", severity, Effect.NONE, concern.category(), concern.words())));
        if (opinion.hold()) {
            reasons.add(reason("ai_hold", Severity.NOTE, Effect.HOLDS));
        }
        if (cut) {
            reasons.add(reason(ScoreReason.CONTENT_CUT, Severity.NOTE, Effect.HOLDS));
        }
        reasons.add(
                reason("ai_score", Severity.NOTE, Effect.NONE, opinion.score().toPlainString(), model));
        reasons.sort(Comparator.comparing(ScoreReason::severity));
        return new Score(opinion.score(), reasons);
    }

    private ScoreReason reason(String rule, Severity severity, Effect effect, String... arguments) {
        return new ScoreReason(name(), rule, version(), severity, effect, null, List.of(arguments));
    }

    private static Severity severity(BigDecimal score) {
        if (score.compareTo(SERIOUS_BELOW) < 0) {
            return Severity.SERIOUS;
        }
        return score.compareTo(DOUBTFUL_BELOW) < 0 ? Severity.DOUBTFUL : Severity.NOTE;
    }
}
