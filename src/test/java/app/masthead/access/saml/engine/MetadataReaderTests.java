package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.MetadataProblem.NO_SUCH_ENTITY;
import static app.masthead.access.saml.engine.MetadataProblem.SEVERAL_ENTITIES;
import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_BEFORE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.ProviderMetadata;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void in_utf_16_with_its_byte_order_mark_it_says_the_same(String charset) {
        var xml = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>"
                + ProviderMetadata.usual().xml().replaceFirst("^<\\?xml.*?\\?>", "");

        assertThat(MetadataReader.read(xml.getBytes(Charset.forName(charset)), options(Optional.empty())))
                .isInstanceOfSatisfying(
                        MetadataReading.Read.class,
                        it -> assertThat(it.metadata().entityId()).isEqualTo(SCENE.provider()));
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

        assertThat(MetadataReader.read(bytes(list), options(Optional.of(OTHER))))
                .isInstanceOfSatisfying(MetadataReading.Read.class, it -> assertThat(
                                it.metadata().certificates())
                        .containsExactly(PROVIDER_WITH_CURVE.key().certificate()));
    }

    @Test
    @Defends(Attack.METADATA_TRICKS)
    void of_several_none_is_the_first() {
        var list = ProviderMetadata.list(ProviderMetadata.usual(), ProviderMetadata.of(OTHER, PROVIDER_BEFORE));

        assertThat(MetadataReader.read(bytes(list), options(Optional.empty())))
                .isInstanceOfSatisfying(MetadataReading.Refused.class, it -> {
                    assertThat(it.problem()).isEqualTo(SEVERAL_ENTITIES);
                    assertThat(it.entityIds()).containsExactly(SCENE.provider(), OTHER);
                });
    }

    @Test
    void the_one_that_is_wanted_must_be_there() {
        assertThat(problem(ProviderMetadata.usual(), options(Optional.of(OTHER))))
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
                        bytes(metadata), new MetadataReader.Options(SCENE.now(), Optional.empty(), true)))
                .isInstanceOf(MetadataReading.Read.class);
    }

    private static MetadataReader.Options options(Optional<String> entityId) {
        return new MetadataReader.Options(SCENE.now(), entityId, false);
    }

    private static IdpMetadata read(SamlDocument metadata) {
        return switch (MetadataReader.read(bytes(metadata), options(Optional.empty()))) {
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
