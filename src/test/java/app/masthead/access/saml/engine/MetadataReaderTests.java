package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.MetadataProblem.BAD_ADDRESS;
import static app.masthead.access.saml.engine.MetadataProblem.BAD_CERTIFICATE;
import static app.masthead.access.saml.engine.MetadataProblem.BAD_SIGNATURE;
import static app.masthead.access.saml.engine.MetadataProblem.DOCTYPE;
import static app.masthead.access.saml.engine.MetadataProblem.EXPIRED;
import static app.masthead.access.saml.engine.MetadataProblem.NOT_METADATA;
import static app.masthead.access.saml.engine.MetadataProblem.NOT_XML;
import static app.masthead.access.saml.engine.MetadataProblem.NO_CERTIFICATE;
import static app.masthead.access.saml.engine.MetadataProblem.NO_IDENTITY_PROVIDER;
import static app.masthead.access.saml.engine.MetadataProblem.NO_SIGN_ON_ADDRESS;
import static app.masthead.access.saml.engine.MetadataProblem.NO_SUCH_ENTITY;
import static app.masthead.access.saml.engine.MetadataProblem.SEVERAL_ENTITIES;
import static app.masthead.access.saml.engine.MetadataProblem.TOO_LARGE;
import static app.masthead.access.saml.engine.MetadataProblem.WEAK_KEYS;
import static app.masthead.access.saml.kit.Party.ATTACKER;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_BEFORE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_SHORT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.ProviderMetadata;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import java.net.URI;
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

/** Metadata of identity providers says what to use, or what is wrong with it. */
class MetadataReaderTests {

    private static final Scene SCENE = Scene.usual();
    private static final String ROLE = "//md:IDPSSODescriptor";
    private static final String OTHER = "https://other.example/metadata";

    @Test
    void everything_of_use_is_read() {
        assertThat(read(ProviderMetadata.usual()))
                .isEqualTo(new IdpMetadata(
                        SCENE.provider(),
                        List.of(
                                new Endpoint(Binding.REDIRECT, URI.create("https://idp.example/sso?a=1&b=2")),
                                new Endpoint(Binding.POST, URI.create("https://idp.example/sso"))),
                        List.of(new Endpoint(
                                Binding.REDIRECT,
                                URI.create("https://idp.example/slo"),
                                Optional.of(URI.create("https://idp.example/slr")))),
                        List.of(PROVIDER.key().certificate()),
                        List.of(NameId.PERSISTENT),
                        true,
                        Optional.empty()));
    }

    @Test
    void a_key_without_use_is_for_signatures() {
        var metadata = ProviderMetadata.usual();
        metadata.all("//md:KeyDescriptor").forEach(it -> it.removeAttribute("use"));

        assertThat(read(metadata).certificates())
                .containsExactly(
                        PROVIDER.key().certificate(), PROVIDER_BEFORE.key().certificate());
    }

    @Test
    void the_earliest_end_counts() {
        var list = ProviderMetadata.list(
                ProviderMetadata.usual().attribute("/md:*", "validUntil", SCENE.at(Duration.ofDays(2))));
        list.attribute("/md:*", "validUntil", SCENE.at(Duration.ofDays(3)));

        assertThat(read(list).validUntil()).contains(SCENE.now().plus(Duration.ofDays(2)));
    }

    @Test
    void one_of_several_can_be_chosen() {
        var list = ProviderMetadata.list(
                ProviderMetadata.usual(), ProviderMetadata.list(ProviderMetadata.of(OTHER, PROVIDER_WITH_CURVE)));

        assertThat(MetadataReader.read(bytes(list), options(Optional.of(OTHER), Optional.empty())))
                .isInstanceOfSatisfying(MetadataReading.Read.class, it -> assertThat(
                                it.metadata().certificates())
                        .containsExactly(PROVIDER_WITH_CURVE.key().certificate()));
    }

    @Test
    void of_several_none_is_the_first() {
        var list = ProviderMetadata.list(ProviderMetadata.usual(), ProviderMetadata.of(OTHER, PROVIDER_BEFORE));

        assertThat(MetadataReader.read(bytes(list), options(Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(MetadataReading.Refused.class, it -> {
                    assertThat(it.problem()).isEqualTo(SEVERAL_ENTITIES);
                    assertThat(it.entityIds()).containsExactly(SCENE.provider(), OTHER);
                });
    }

    @Test
    void the_one_that_is_wanted_must_be_there() {
        assertThat(problem(ProviderMetadata.usual(), options(Optional.of(OTHER), Optional.empty())))
                .isEqualTo(NO_SUCH_ENTITY);
    }

    @Test
    void service_providers_beside_it_do_not_matter() {
        var other = ProviderMetadata.of(OTHER, PROVIDER_BEFORE).remove(ROLE);

        assertThat(read(ProviderMetadata.list(other, ProviderMetadata.usual())).entityId())
                .isEqualTo(SCENE.provider());
    }

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_has_a_name(MetadataProblem problem, String document) {
        assertThat(problem(document.getBytes(StandardCharsets.UTF_8), options(Optional.empty(), Optional.empty())))
                .isEqualTo(problem);
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
                arguments(EXPIRED, changed(ROLE, "validUntil", "next year")),
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

        assertThat(problem(deep.getBytes(StandardCharsets.UTF_8), options(Optional.empty(), Optional.empty())))
                .isEqualTo(NO_IDENTITY_PROVIDER);
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
    void an_address_is_absolute_and_https(String address) {
        for (var element : List.of("//md:SingleSignOnService", "//md:SingleLogoutService[2]")) {
            var metadata = ProviderMetadata.usual().attribute(element, "Location", address);

            assertThat(problem(metadata, options(Optional.empty(), Optional.empty())))
                    .isEqualTo(BAD_ADDRESS);
        }
    }

    @Test
    void for_development_http_will_do() {
        var metadata =
                ProviderMetadata.usual().attribute("//md:SingleSignOnService", "Location", "http://localhost:1/s");

        assertThat(MetadataReader.read(
                        bytes(metadata),
                        new MetadataReader.Options(SCENE.now(), Optional.empty(), Optional.empty(), true)))
                .isInstanceOf(MetadataReading.Read.class);
    }

    @Test
    void a_demanded_signature_is_verified() {
        for (var signer : List.of(XmlSigner.ofRuntime(), XmlSigner.ofSantuario())) {
            var signed = ProviderMetadata.usual();
            signer.sign(signed.root(), Signing.by(PROVIDER_BEFORE));

            assertThat(MetadataReader.read(bytes(signed), signedBy(PROVIDER_BEFORE)))
                    .isInstanceOf(MetadataReading.Read.class);
            assertThat(problem(signed, signedBy(ATTACKER))).isEqualTo(BAD_SIGNATURE);
            assertThat(problem(
                            signed.attribute("//md:SingleSignOnService", "Location", "https://evil.example"),
                            signedBy(PROVIDER_BEFORE)))
                    .isEqualTo(BAD_SIGNATURE);
        }
        assertThat(problem(ProviderMetadata.usual(), signedBy(PROVIDER_BEFORE))).isEqualTo(BAD_SIGNATURE);
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

    private static MetadataReader.Options options(
            Optional<String> entityId, Optional<java.security.cert.X509Certificate> signer) {
        return new MetadataReader.Options(SCENE.now(), entityId, signer, false);
    }

    private static MetadataReader.Options signedBy(Party party) {
        return options(Optional.empty(), Optional.of(party.key().certificate()));
    }

    private static IdpMetadata read(SamlDocument metadata) {
        return switch (MetadataReader.read(bytes(metadata), options(Optional.empty(), Optional.empty()))) {
            case MetadataReading.Read read -> read.metadata();
            case MetadataReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static MetadataProblem problem(SamlDocument metadata, MetadataReader.Options options) {
        return problem(bytes(metadata), options);
    }

    private static MetadataProblem problem(byte[] metadata, MetadataReader.Options options) {
        return switch (MetadataReader.read(metadata, options)) {
            case MetadataReading.Refused refused -> refused.problem();
            case MetadataReading.Read read -> throw new AssertionError(read);
        };
    }

    private static byte[] bytes(SamlDocument metadata) {
        return metadata.xml().getBytes(StandardCharsets.UTF_8);
    }
}
