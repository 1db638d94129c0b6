package app.masthead.creatives.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.content.FormatCheck;
import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import app.masthead.creatives.scoring.FoundFile;
import app.masthead.creatives.scoring.Policies;
import app.masthead.creatives.scoring.RuleScorer;
import app.masthead.creatives.scoring.ScoringPolicy.AiRules;
import app.masthead.creatives.scoring.Submission;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the published examples apart at random: whatever comes out is read, refused or judged, and never fails. */
class FuzzedCreativesTests {

    private static final SyncReader READER = new SyncReader(new AdcpSchemas());
    private static final RuleScorer SCORER = new RuleScorer();
    private static final List<String> ODDITIES = List.of(
            "null",
            "true",
            "-1",
            "1e60",
            "0.30000000000000004",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202E\"",
            "\"javascript:alert(1)\"",
            "\"//\"",
            "\"https://[\"",
            "\"https://{HOST}/%zz\"",
            "\"<VAST><![CDATA[\"",
            "[]",
            "{}",
            "[[[{}]]]",
            "{\"asset_type\":\"image\"}",
            "{\"\":{\"a/b~c\":[]}}",
            "\"" + "x".repeat(5_000) + "\"",
            "\"<script>top.location='\\u202E'</script><a href=javascript:x srcset=',, ,' srcdoc='<a href=//['>\"",
            "\"https://a.example/?u=%&v=%25%68%74tp://x.example/%\"",
            "\"" + "<svg><a b='&#0;&#x110000;'>".repeat(300) + "\"",
            "\"" + "x \u200B. ".repeat(300) + "\\ud83d\"",
            "\"xn--" + "9".repeat(300) + "\"",
            "{\"asset_type\":\"html\",\"content\":\"<meta http-equiv=refresh content='0;url=http://x.example'><x\"}",
            "{\"asset_type\":\"card\",\"media\":{\"asset_type\":\"image\",\"url\":\"https://x.example/a\"}}");

    static List<Long> seeds() {
        return IntStream.range(0, 600).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_comes_in_makes_it_fail(long seed) {
        var random = new Random(seed);
        var all = Examples.all();
        var original = all.get(random.nextInt(all.size()));
        var mutant = original.json().deepCopy();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(time -> mutate(mutant, random));

        assertThatCode(() -> exercise(mutant, original))
                .as("seed %d: %s", seed, mutant)
                .doesNotThrowAnyException();
    }

    private static void exercise(ObjectNode mutant, CreativeContent original) {
        try {
            READER.read(mutant, null);
        } catch (RefusedSync expected) {
            assertThat(expected.errors()).isNotEmpty();
        }
        var content = new CreativeContent(mutant);
        content.digests();
        content.sha256();
        CreativeType.of(content);
        FormatCheck.of(content);
        ContentDrift.between(original, content);
        SCORER.score(Submission.of(content), Policies.ai(new AiRules(true, true, BigDecimal.ZERO, List.of("IAB1"))));
        SCORER.score(
                Submission.of(content),
                Policies.blocking(List.of("IAB1"), List.of("x.example"), List.of("x"), List.of("x")));
        SCORER.score(
                new Submission(null, content, files(content)),
                Policies.forbidding("x", "script", "", " ", "\ud83d", "(["));
    }

    /** Something odd at every address. */
    private static Map<String, FoundFile> files(CreativeContent content) {
        return Links.of(content).stream()
                .map(Link::url)
                .distinct()
                .collect(Collectors.toMap(
                        url -> url,
                        url -> new FoundFile(
                                "0".repeat(64),
                                List.of("text/html", "image/png", "", "video/mp4", "/")
                                        .get(Math.floorMod(url.hashCode(), 5)),
                                Long.MAX_VALUE,
                                url.length() % 2 == 0 ? null : Integer.MAX_VALUE,
                                0,
                                -1L,
                                url.length() % 3 != 0)));
    }

    private static void mutate(JsonNode node, Random random) {
        if (node.isEmpty()) {
            return;
        }
        var at = random.nextInt(node.size());
        var inner = List.copyOf(node.values()).get(at);
        if (inner.isContainer() && random.nextInt(4) > 0) {
            mutate(inner, random);
        } else if (node instanceof ObjectNode object) {
            var field = List.copyOf(object.propertyNames()).get(at);
            change(object, field, random);
        } else if (node instanceof ArrayNode array) {
            array.set(at, oddity(random));
        }
    }

    private static void change(ObjectNode object, String field, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> object.remove(field);
            case 1 -> object.set("Ünknown " + field, oddity(random));
            default -> object.set(field, oddity(random));
        }
    }

    private static JsonNode oddity(Random random) {
        return ExactJson.read(ODDITIES.get(random.nextInt(ODDITIES.size())));
    }
}
