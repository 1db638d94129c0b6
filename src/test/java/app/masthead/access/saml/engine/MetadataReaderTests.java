package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.MetadataProblem.BAD_SIGNATURE;
import static app.masthead.access.saml.engine.MetadataProblem.NO_SUCH_ENTITY;
import static app.masthead.access.saml.engine.MetadataProblem.SEVERAL_ENTITIES;
import static app.masthead.access.saml.kit.Party.ATTACKER;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_BEFORE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.Party;
import app.masthead.access.saml.kit.ProviderMetadata;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Metadata of identity providers says what to use. */
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
    @Defends(Attack.METADATA_TRICKS)
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
    @Defends(Attack.METADATA_TRICKS)
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
    @Defends(Attack.METADATA_TRICKS)
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

    private static MetadataReader.Options options(Optional<String> entityId, Optional<X509Certificate> signer) {
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
