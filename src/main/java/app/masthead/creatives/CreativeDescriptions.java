package app.masthead.creatives;

import app.masthead.buyers.Principal;
import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Severity;
import app.masthead.creatives.sync.CreativeAddress;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Tells buyers what we have of them and how it stands, in the shape of AdCP's {@code list_creatives} response. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CreativeDescriptions {

    private final Creatives creatives;
    private final UntoldDecisions untold;
    private final ReasonSentences sentences;

    CreativeDescriptions(Creatives creatives, UntoldDecisions untold, ReasonSentences sentences) {
        this.creatives = creatives;
        this.untold = untold;
        this.sentences = sentences;
    }

    public ObjectNode one(Principal buyer, CreativeId id) {
        if (!id.principal().equals(buyer.id())) {
            throw new NoSuchCreative();
        }
        var creative = creatives.get(CreativeKey.of(CurrentTenant.require(), id));
        var held = untold.mayConcern(creative) ? untold.of(buyer.id()) : Untold.NOTHING;
        return described(creative, held.told(creative));
    }

    public ObjectNode list(Principal buyer, ApiQuery query) {
        var held = untold.of(buyer.id());
        var wanted = query.wanted(held);
        var found = creatives.ofBuyer(buyer.id(), wanted, query.after(), Limit.of(query.limit() + 1));
        var slice = Slice.of(
                found, query.limit(), creative -> ApiQuery.cursor(creative.id().creative()));
        var answer = ExactJson.nodes().objectNode();
        answer.put("status", "completed");
        answer.putObject("query_summary")
                .put("total_matching", creatives.countOfBuyer(buyer.id(), wanted))
                .put("returned", slice.rows().size());
        paginate(slice, answer.putObject("pagination"));
        var list = answer.putArray("creatives");
        slice.rows().forEach(creative -> list.add(described(creative, held.told(creative))));
        var links = answer.putArray("links");
        slice.rows().forEach(creative -> link(creative.id().creative(), links.addObject()));
        return answer;
    }

    private static void paginate(Slice<Creative> slice, ObjectNode json) {
        json.put("has_more", slice.next() != null);
        if (slice.next() != null) {
            json.put("cursor", slice.next());
        }
    }

    /** Beside the creatives, in which a field of any name can be their buyer's. */
    private static void link(String creative, ObjectNode json) {
        json.put("creative_id", creative);
        json.put("href", CreativeAddress.of(creative));
    }

    private ObjectNode described(Creative creative, Told told) {
        var json = creative.content().json();
        json.put("status", told.status().code());
        json.put("created_date", creative.stamps().createdAt().toString());
        json.put("updated_date", told.updatedAt().toString());
        explain(creative, told, json);
        return json;
    }

    /** Why it was refused: the reviewer's words, or else what the rules found. */
    private void explain(Creative creative, Told told, ObjectNode json) {
        if (told.reasonCode() != null) {
            json.put("reason_code", told.reasonCode().code());
        }
        if (told.reason() != null) {
            json.put("rejection_reason", told.reason());
        } else if (told.status() == CreativeStatus.REJECTED) {
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
