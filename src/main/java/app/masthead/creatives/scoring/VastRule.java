package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.VastDocument;
import java.util.stream.Stream;

/** A VAST or DAAST document that was sent inline can be read. */
class VastRule implements Rule {

    @Override
    public String code() {
        return "vast_unreadable";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Stream.concat(sent.content().assets("vast"), sent.content().assets("daast"))
                .filter(VastRule::isUnreadable)
                .map(asset -> Finding.of(Severity.BLOCKING).unusable().at(asset));
    }

    private static boolean isUnreadable(Asset asset) {
        return asset.text("content")
                .filter(xml -> VastDocument.parse(xml).isEmpty())
                .isPresent();
    }
}
