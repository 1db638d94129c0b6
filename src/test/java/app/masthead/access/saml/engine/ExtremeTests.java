package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.Verification.Refused;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.XmlSigner;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is extreme is refused quickly, whatever it is; what is merely large is not. */
class ExtremeTests {

    private static final Scene SCENE = Scene.usual();

    @ParameterizedTest
    @MethodSource
    void it_is_refused_within_two_seconds_of_work(String response) {
        var thread = ManagementFactory.getThreadMXBean();
        var begin = thread.getCurrentThreadCpuTime();
        var verification = new ResponseVerifier().verify(response, SCENE.expectation());

        assertThat(verification.refused()).isPresent();
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    static Stream<String> it_is_refused_within_two_seconds_of_work() {
        var numbers = IntStream.range(0, 8_000);
        return Stream.of(
                        "<a>".repeat(30_000) + "</a>".repeat(30_000),
                        "<a " + "b".repeat(200_000) + "='c'/>",
                        "<a " + numbers.mapToObj(it -> "b%d='c'".formatted(it)).collect(Collectors.joining(" ")) + "/>",
                        "<a>" + "<b/>".repeat(60_000) + "</a>",
                        "<a b='" + "&#x10FFFF;".repeat(20_000) + "'/>",
                        "\u0000".repeat(1_000))
                .map(SamlDocument::base64);
    }

    @Test
    void a_megabyte_of_text_is_not_even_decoded() {
        assertThat(new ResponseVerifier()
                        .verify("A".repeat(10 * 1024 * 1024), SCENE.expectation())
                        .refused())
                .map(Refused::rule)
                .contains(Rule.SIZE);
    }

    @Test
    void two_hundred_attributes_of_a_kilobyte_are_fine() {
        var response = SCENE.response();
        for (var index = 2; index < 200; index++) {
            response.append(
                    "//saml:AttributeStatement",
                    "<saml:Attribute Name='a%d'><saml:AttributeValue>%s</saml:AttributeValue></saml:Attribute>"
                            .formatted(index, "x".repeat(1_000)));
        }

        assertThat(new ResponseVerifier()
                        .verify(Fixture.signedAssertion(response, XmlSigner.ofRuntime()), SCENE.expectation())
                        .accepted())
                .map(it -> it.attributes().size())
                .contains(200);
    }

    @Test
    void a_refusal_fits_on_a_line() {
        var response = SCENE.response()
                .text("//saml:Audience", "https://evil.example/\r\n2026 ERROR forged " + "x".repeat(1_000));

        assertThat(new ResponseVerifier()
                        .verify(Fixture.signedAssertion(response, XmlSigner.ofRuntime()), SCENE.expectation())
                        .refused())
                .map(Refused::detail)
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("expected " + SCENE.audience() + ", came")
                        .doesNotContain("\n", "\r")
                        .hasSizeLessThanOrEqualTo(301));
    }
}
