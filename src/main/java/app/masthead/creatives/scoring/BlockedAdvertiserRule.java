package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
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
        return 3;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var blocked = policy.advertising().blockedAdvertisers();
        return named(sent.content()).flatMap(name -> judge(name, blocked));
    }

    /** A name that differs by a mark above a letter alone may be another's, so that a person decides. */
    private static Stream<Finding> judge(String name, List<String> blocked) {
        if (blocked.stream().anyMatch(one -> plain(one).equals(plain(name)))) {
            return Stream.of(Finding.of(Severity.BLOCKING, name));
        }
        return blocked.stream().anyMatch(one -> plain(one).equals(FoldedText.withoutMarks(name)))
                ? Stream.of(Finding.of(Severity.SERIOUS, name).holding())
                : Stream.empty();
    }

    private static Stream<String> named(CreativeContent content) {
        var slots = content.assets().stream()
                .filter(asset -> SLOTS.contains(asset.slot()))
                .map(Asset::path)
                .toList();
        var inSlots = ReadableText.of(content).stream()
                .filter(text -> slots.contains(text.asset()))
                .map(ReadableText::words);
        var inFields = Stream.of("/advertiser", "/brand/name", "/brand/domain", "/ext/advertiser")
                .map(content.json()::at)
                .flatMap(BlockedAdvertiserRule::text);
        return Stream.concat(inSlots, inFields.map(BlockedAdvertiserRule::resolved))
                .map(String::strip)
                .distinct();
    }

    private static Stream<String> text(JsonNode node) {
        return node.stringValueOpt().stream();
    }

    private static String resolved(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private static String plain(String name) {
        return FoldedText.of(name);
    }
}
