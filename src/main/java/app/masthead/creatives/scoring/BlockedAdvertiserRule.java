package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The advertiser that a creative names is none that the tenant has blocked. */
class BlockedAdvertiserRule implements Rule {

    private static final Set<String> SLOTS = Set.of("advertiser_name", "sponsored_by", "brand_name", "advertiser");

    @Override
    public String code() {
        return "blocked_advertiser";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var blocked = policy.advertising().blockedAdvertisers();
        return named(sent.content())
                .filter(name -> blocked.stream().anyMatch(one -> plain(one).equals(plain(name))))
                .map(name -> Finding.of(Severity.BLOCKING, name));
    }

    private static Stream<String> named(CreativeContent content) {
        var inSlots = content.assets("text")
                .filter(asset -> SLOTS.contains(asset.slot()))
                .map(Asset::json)
                .flatMap(json -> json.path("content").stringValueOpt().stream());
        var inFields = Stream.of("/advertiser", "/brand/name", "/brand/domain", "/ext/advertiser")
                .map(content.json()::at)
                .flatMap(BlockedAdvertiserRule::text);
        return Stream.concat(inSlots, inFields).distinct();
    }

    private static Stream<String> text(JsonNode node) {
        return node.stringValueOpt().stream();
    }

    private static String plain(String name) {
        return FoldedText.of(name);
    }
}
