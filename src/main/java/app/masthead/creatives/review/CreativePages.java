package app.masthead.creatives.review;

import app.masthead.audit.AuditTrail;
import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.SecondThoughts;
import app.masthead.creatives.assets.AssetViews;
import org.springframework.stereotype.Component;

/** Gathers what bears on the decision of one creative. */
@Component
class CreativePages {

    private static final int REMEMBERED = 50;

    private final ReviewRecords records;
    private final AssetViews assets;
    private final ReasonSentences sentences;
    private final AuditTrail trail;
    private final SecondThoughts thoughts;

    CreativePages(
            ReviewRecords records,
            AssetViews assets,
            ReasonSentences sentences,
            AuditTrail trail,
            SecondThoughts thoughts) {
        this.records = records;
        this.assets = assets;
        this.sentences = sentences;
        this.trail = trail;
        this.thoughts = thoughts;
    }

    /**
     * The page of an opened creative.
     *
     * @param context whose host alone may show the previews
     */
    CreativePage of(OpenedCreative opened, ReviewContext context) {
        var id = opened.id();
        return new CreativePage(
                opened,
                thoughts.openOn(opened, context.reader()).orElse(null),
                records.buyer(id),
                records.person(opened.heldBy()).orElse(null),
                assets.of(opened, context.host(), context.network(), context.allAssets()),
                opened.reasons().stream()
                        .map(reason -> ReasonView.of(reason, sentences))
                        .toList(),
                ProvenanceView.of(opened.content()),
                records.decisions(id, context.reader()),
                records.onEqualContent(id, opened.sha256(), context.reader()),
                records.orders(id),
                trail.of("creative", id.audited(), REMEMBERED));
    }
}
