package app.masthead.creatives;

import app.masthead.buyers.Principal;
import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Severity;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Tells buyers what we have of them and how it stands, in the shape of AdCP's {@code list_creatives} response. */
@Service
@Transactional(readOnly = true)
class CreativeDescriptions {

    private final Creatives creatives;
    private final ReasonSentences sentences;

    CreativeDescriptions(Creatives creatives, ReasonSentences sentences) {
        this.creatives = creatives;
        this.sentences = sentences;
    }

    public ObjectNode one(Principal buyer, CreativeId id) {
        if (!id.principal().equals(buyer.id())) {
            throw new NoSuchCreative();
        }
        return described(creatives.get(CreativeKey.of(CurrentTenant.require(), id)));
    }

    public ObjectNode list(Principal buyer, ApiQuery query) {
        var every = query.ids().isEmpty();
        var found = creatives.ofBuyer(
                buyer.id(), query.statuses(), every, query.ids(), query.after(), Limit.of(query.limit() + 1));
        var slice = Slice.of(
                found, query.limit(), creative -> Cursor.of(creative.id().creative()));
        var answer = ExactJson.nodes().objectNode();
        answer.put("status", "completed");
        answer.putObject("query_summary")
                .put("total_matching", creatives.countOfBuyer(buyer.id(), query.statuses(), every, query.ids()))
                .put("returned", slice.rows().size());
        var pagination = answer.putObject("pagination").put("has_more", slice.next() != null);
        if (slice.next() != null) {
            pagination.put("cursor", slice.next());
        }
        var list = answer.putArray("creatives");
        slice.rows().forEach(creative -> list.add(described(creative)));
        return answer;
    }

    private ObjectNode described(Creative creative) {
        var json = creative.content().json();
        json.put("status", creative.status().code());
        json.put("created_date", creative.stamps().createdAt().toString());
        json.put("updated_date", creative.stamps().updatedAt().toString());
        explain(creative, json);
        return json;
    }

    /** Why it was refused: the reviewer's words, or else what the rules found. */
    private void explain(Creative creative, ObjectNode json) {
        var standing = creative.standing();
        if (standing.statusReasonCode() != null) {
            json.put("reason_code", standing.statusReasonCode().code());
        }
        if (standing.statusReason() != null) {
            json.put("rejection_reason", standing.statusReason());
        } else if (creative.status() == CreativeStatus.REJECTED) {
            var reasons = json.putArray("reasons");
            creative.judgement().reviewReasons().stream()
                    .filter(CreativeDescriptions::isToldToBuyers)
                    .forEach(reason ->
                            reasons.addObject().put("code", reason.rule()).put("message", sentences.of(reason)));
        }
    }

    private static boolean isToldToBuyers(ScoreReason reason) {
        return reason.severity().compareTo(Severity.SERIOUS) <= 0 || reason.effect() == Effect.UNUSABLE;
    }
}
