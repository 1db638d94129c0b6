package app.masthead.creatives.review;

import app.masthead.audit.AuditEntry;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.SecondThoughts.OpenDecision;
import app.masthead.creatives.assets.AssetsView;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.Difference;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A creative with all that bears on its decision.
 *
 * @param undo the reader's decision on it that can still be taken back
 * @param holder the name of the colleague who has it open
 * @param equal what was decided on the same content elsewhere
 */
record CreativePage(
        OpenedCreative opened,
        @Nullable OpenDecision undo,
        String buyer,
        @Nullable String holder,
        AssetsView assets,
        List<ReasonView> reasons,
        List<ProvenanceView> provenance,
        List<DecisionView> decisions,
        List<DecisionView> equal,
        List<OrderUse> orders,
        List<AuditEntry> history) {

    public String name() {
        return HiddenCharacters.spelledOut(opened.content().name());
    }

    public String tone() {
        return Tones.of(opened.status());
    }

    public String status() {
        return opened.status().code();
    }

    public boolean waits() {
        return opened.status() == CreativeStatus.PENDING_REVIEW;
    }

    public String type() {
        return CreativeType.of(opened.content()).code();
    }

    public String format() {
        return opened.content().format().label();
    }

    public MeasuredCheck check() {
        return MeasuredCheck.of(opened.content(), assets.kept());
    }

    public @Nullable String reason() {
        var code = opened.standing().statusReasonCode();
        return code == null ? null : code.code();
    }

    public @Nullable String score() {
        var score = opened.score();
        return score == null ? null : score.setScale(2, RoundingMode.HALF_UP).toString();
    }

    /** What the rules said from which score on and up to which, when they last decided. */
    public @Nullable DecisionView scoring() {
        return decisions.stream()
                .filter(decision -> decision.rule() != null && decision.approveFrom() != null)
                .findFirst()
                .orElse(null);
    }

    /** What the buyer changed, when that is why it waits. */
    public List<Difference> drift() {
        return waits() && !decisions.isEmpty() ? decisions.getFirst().differences() : List.of();
    }

    /** Who or what was faster, when the reader's decision came too late. */
    public String faster() {
        if (opened.changedByBuyer() || decisions.isEmpty()) {
            return "buyer";
        }
        var last = decisions.getFirst();
        if (last.undo()) {
            return "undo";
        }
        return last.mine() ? "self" : last.decider() == null ? "rules" : "colleague";
    }

    public List<String> landings() {
        return hosts(Link.Use.LANDING);
    }

    public List<String> reported() {
        return hosts(Link.Use.TRACKER);
    }

    public List<String> loaded() {
        return Stream.of(Link.Use.MEDIA, Link.Use.CODE)
                .flatMap(use -> hosts(use).stream())
                .distinct()
                .toList();
    }

    public boolean addressed() {
        return !landings().isEmpty() || !reported().isEmpty() || !loaded().isEmpty();
    }

    private List<String> hosts(Link.Use use) {
        return Links.of(opened.content()).stream()
                .filter(link -> link.use() == use)
                .flatMap(link -> link.host().stream())
                .distinct()
                .limit(20)
                .toList();
    }

    /** What may be decided about it as it stands. */
    public List<String> actions() {
        return Arrays.stream(ReviewAction.values())
                .filter(action -> action.suits(opened.status()))
                .filter(action -> !opened.own() || action.takesAway())
                .map(ReviewAction::code)
                .toList();
    }

    public boolean may(String action) {
        return actions().contains(action);
    }
}
