package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.MetadataProblem.BAD_ADDRESS;
import static app.masthead.access.saml.engine.MetadataProblem.BAD_CERTIFICATE;
import static app.masthead.access.saml.engine.MetadataProblem.BAD_DATE;
import static app.masthead.access.saml.engine.MetadataProblem.DOCTYPE;
import static app.masthead.access.saml.engine.MetadataProblem.EXPIRED;
import static app.masthead.access.saml.engine.MetadataProblem.NOT_METADATA;
import static app.masthead.access.saml.engine.MetadataProblem.NOT_XML;
import static app.masthead.access.saml.engine.MetadataProblem.NO_CERTIFICATE;
import static app.masthead.access.saml.engine.MetadataProblem.NO_IDENTITY_PROVIDER;
import static app.masthead.access.saml.engine.MetadataProblem.NO_SIGN_ON_ADDRESS;
import static app.masthead.access.saml.engine.MetadataProblem.TOO_LARGE;
import static app.masthead.access.saml.engine.MetadataProblem.WEAK_KEYS;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_SHORT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.masthead.access.saml.kit.ProviderMetadata;
import app.masthead.access.saml.kit.Scene;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with metadata of identity providers has a name, and nothing is made of it. */
class BadMetadataTests {

    private static final Scene SCENE = Scene.usual();
    private static final String ROLE = "//md:IDPSSODescriptor";

    @ParameterizedTest
    @MethodSource
    @Defends({Attack.XML_ENTITIES, Attack.METADATA_TRICKS})
    void what_is_wrong_has_a_name(MetadataProblem problem, String document) {
        assertThat(problem(document)).isEqualTo(problem);
    }

    static Stream<Arguments> what_is_wrong_has_a_name() {
        return Stream.of(
                arguments(NOT_XML, ""),
                arguments(NOT_XML, "no XML"),
                arguments(NOT_XML, "<md:EntityDescriptor/>"),
                arguments(DOCTYPE, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
                arguments(NOT_METADATA, "<html/>"),
                arguments(NOT_METADATA, ProviderMetadata.of(" ", PROVIDER).xml()),
                arguments(
                        NOT_METADATA,
                        ProviderMetadata.of("x".repeat(1_025), PROVIDER).xml()),
                arguments(
                        NO_IDENTITY_PROVIDER,
                        ProviderMetadata.usual().remove(ROLE).xml()),
                arguments(NO_IDENTITY_PROVIDER, ProviderMetadata.list().xml()),
                arguments(
                        NO_IDENTITY_PROVIDER,
                        changed(ROLE, "protocolSupportEnumeration", "urn:oasis:names:tc:SAML:1.1:protocol")),
                arguments(EXPIRED, changed("/md:*", "validUntil", SCENE.at(Duration.ZERO))),
                arguments(EXPIRED, changed(ROLE, "validUntil", SCENE.at(Duration.ofSeconds(-1)))),
                arguments(BAD_DATE, changed(ROLE, "validUntil", "next year")),
                arguments(
                        NO_SIGN_ON_ADDRESS,
                        ProviderMetadata.usual()
                                .remove("//md:SingleSignOnService")
                                .remove("//md:SingleSignOnService")
                                .xml()),
                arguments(
                        NO_CERTIFICATE,
                        ProviderMetadata.usual().remove("//md:KeyDescriptor").xml()),
                arguments(
                        BAD_CERTIFICATE,
                        ProviderMetadata.usual()
                                .text("//ds:X509Certificate", "AAAA")
                                .xml()),
                arguments(
                        BAD_CERTIFICATE,
                        ProviderMetadata.usual()
                                .text("//ds:X509Certificate", "")
                                .xml()),
                arguments(
                        WEAK_KEYS,
                        ProviderMetadata.of("https://x.example", PROVIDER_WITH_SHORT_KEY)
                                .xml()),
                arguments(TOO_LARGE, ProviderMetadata.usual().xml() + " ".repeat(1024 * 1024)));
    }

    @Test
    void several_levels_of_lists_are_read_and_endless_ones_are_not() {
        var deep = "<md:EntitiesDescriptor xmlns:md='urn:oasis:names:tc:SAML:2.0:metadata'>".repeat(100)
                + "</md:EntitiesDescriptor>".repeat(100);

        assertThat(problem(deep)).isEqualTo(NO_IDENTITY_PROVIDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/sso",
                "//idp.example/sso",
                "http://idp.example/sso",
                "https:///sso",
                "https:idp.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://user:password@idp.example/sso",
                "https://idp.example/sso#fragment",
                "https://idp.example/s so",
                "https://idp.example/\"><script>"
            })
    @Defends(Attack.HOSTILE_PROVIDER_ADDRESS)
    void an_address_is_absolute_and_https(String address) {
        for (var element : List.of("//md:SingleSignOnService", "//md:SingleLogoutService[2]")) {
            var metadata = ProviderMetadata.usual().attribute(element, "Location", address);

            assertThat(problem(metadata.xml())).isEqualTo(BAD_ADDRESS);
        }
    }

    @Test
    void codes_are_words_and_stay_apart() {
        assertThat(Arrays.stream(MetadataProblem.values()).map(MetadataProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z]+(-[a-z]+)*"));
    }

    private static String changed(String path, String attribute, String value) {
        return ProviderMetadata.usual().attribute(path, attribute, value).xml();
    }

    private static MetadataProblem problem(String document) {
        var options = new MetadataReader.Options(SCENE.now(), Optional.empty(), false);
        return switch (MetadataReader.read(document.getBytes(StandardCharsets.UTF_8), options)) {
            case MetadataReading.Refused refused -> refused.problem();
            case MetadataReading.Read read -> throw new AssertionError(read);
        };
    }
}
