package app.masthead.creatives;

import app.masthead.creatives.content.Difference;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One decision on a creative: who or what decided, why, and on exactly which content. Decisions are added, never
 * changed; one that is taken back is followed by another that says so.
 */
@Entity
@Immutable
@Table(name = "creative_decision")
class CreativeDecision {

    @EmbeddedId
    private DecisionKey id;

    @TenantId
    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    private String principalId;
    private String creativeId;

    @Embedded
    private Origin origin;

    private CreativeStatus toStatus;

    @Embedded
    private Author author;

    @Embedded
    private Grounds grounds;

    private @Nullable BigDecimal score;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ScoreReason> scoreReasons;

    private BigDecimal autoApproveThreshold;
    private BigDecimal autoRejectThreshold;

    @Column(name = "content_sha256")
    private String contentSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> assetDigests;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> differences;

    private @Nullable UUID undoOf;
    private Instant decidedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CreativeDecision() {}

    CreativeDecision(DecisionSubject subject, Origin from, CreativeStatus to, Reason why, DecisionContext under) {
        this.id = new DecisionKey(subject.key().tenant(), Ids.next());
        this.tenant = subject.key().tenant();
        this.principalId = subject.key().principal();
        this.creativeId = subject.key().creative();
        this.origin = from;
        this.toStatus = to;
        this.grounds = Grounds.of(why);
        this.score = subject.judgement().reviewScore();
        this.scoreReasons = subject.judgement().reviewReasons();
        this.autoApproveThreshold = under.thresholds().approve();
        this.autoRejectThreshold = under.thresholds().reject();
        this.contentSha256 = subject.contentSha256();
        this.assetDigests = subject.byAsset();
        this.differences = List.of();
        this.decidedAt = under.at();
        this.author = Author.of(under.decider());
    }

    CreativeDecision undoing(@Nullable UUID earlier) {
        this.undoOf = earlier;
        return this;
    }

    CreativeDecision because(List<Difference> changed) {
        this.differences = List.copyOf(changed);
        return this;
    }

    DecisionKey id() {
        return id;
    }

    CreativeId creative() {
        return new CreativeId(principalId, creativeId);
    }

    Origin origin() {
        return origin;
    }

    /** When the creative was changed last, but for this. */
    Instant lastChange(Stamps now) {
        return origin.lastChange(now, decidedAt);
    }

    CreativeStatus from() {
        return origin.status();
    }

    CreativeStatus to() {
        return toStatus;
    }

    @Nullable
    ReasonCode reasonCode() {
        return grounds.reasonCode();
    }

    /** The reasons beside {@link #reasonCode}. */
    List<ReasonCode> furtherReasonCodes() {
        return grounds.further();
    }

    @Nullable
    String reason() {
        return grounds.reason();
    }

    @Nullable
    String noteInternal() {
        return grounds.noteInternal();
    }

    @Nullable
    BigDecimal score() {
        return score;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    boolean byPerson() {
        return author.decidedBy() != null;
    }

    boolean by(UUID person) {
        return person.equals(author.decidedBy());
    }

    boolean isAbout(String content) {
        return content.equals(contentSha256);
    }

    boolean takesBack(CreativeDecision earlier) {
        return earlier.id.decision().equals(undoOf);
    }

    /** Whether it takes back what was decided just before, so that it never was. */
    boolean isUndo() {
        return undoOf != null && !from().mayBecomeByReversal(toStatus);
    }

    /** Who or what decided, in one text. */
    String decider() {
        return author.text();
    }

    Map<String, String> digests() {
        return assetDigests;
    }

    List<Difference> differences() {
        return differences;
    }

    @Nullable
    UUID undoOf() {
        return undoOf;
    }
}
