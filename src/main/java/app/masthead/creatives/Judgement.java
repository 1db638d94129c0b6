package app.masthead.creatives;

import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Verdict;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the scorers last thought of a creative.
 *
 * @param reviewScore null while nobody could give one
 */
@Embeddable
record Judgement(
        @Nullable BigDecimal reviewScore,
        @JdbcTypeCode(SqlTypes.JSON) List<ScoreReason> reviewReasons) {

    static final Judgement NONE = new Judgement(null, List.of());

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict.score(), verdict.reasons());
    }
}
