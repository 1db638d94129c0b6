package app.masthead.access.connections.metadata;

import app.masthead.access.connections.providers.ProviderAddress;
import app.masthead.access.connections.providers.ProviderCalls;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.access.saml.engine.IdpMetadata;
import app.masthead.access.saml.engine.MetadataReader;
import app.masthead.access.saml.engine.MetadataReading;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches metadata and reads it, and says why it cannot be used. */
@Component
public class MetadataDocuments {

    private final GuardedHttp http;
    private final ProviderAddress addresses;
    private final InstallationSettings settings;
    private final Clock clock;

    MetadataDocuments(GuardedHttp http, ProviderAddress addresses, InstallationSettings settings, Clock clock) {
        this.http = http;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The document at an address, within ten seconds.
     *
     * @throws UnusableProvider when there is none that can be had
     */
    public byte[] fetch(String address) {
        var checked = addresses.check(address);
        return ProviderCalls.within(() -> http.read(checked));
    }

    /**
     * What a document says.
     *
     * @param entityId the provider that is meant, where the document describes several
     * @throws UnusableProvider when it cannot be used, with a code that begins with {@code metadata-}
     */
    public IdpMetadata read(byte[] document, @Nullable String entityId) {
        var options = new MetadataReader.Options(
                clock.instant(),
                Optional.ofNullable(entityId),
                settings.outbound().internalAddresses());
        return switch (MetadataReader.read(document, options)) {
            case MetadataReading.Read read -> checked(read.metadata());
            case MetadataReading.Refused refused ->
                throw new UnusableProvider("metadata-" + refused.problem().code(), several(refused));
        };
    }

    /**
     * Looks where the addresses in a document lead, before anything is kept of it.
     *
     * @throws UnusableProvider when it cannot be used, or one of them leads into the house
     */
    public void examine(NewMetadata given) {
        var metadata = read(given.document(), given.entityId());
        ProviderCalls.run(() -> addresses(metadata).forEach(http::requireOutside));
    }

    /** Whoever writes the metadata must not send our people's browsers to ourselves. */
    private IdpMetadata checked(IdpMetadata metadata) {
        addresses(metadata).forEach(it -> addresses.check(it.toString()));
        return metadata;
    }

    /** Every one to which a browser may be sent. */
    private static Stream<URI> addresses(IdpMetadata metadata) {
        return Stream.concat(metadata.signOn().stream(), metadata.logout().stream())
                .flatMap(it -> Stream.concat(Stream.of(it.location()), it.responseLocation().stream()));
    }

    private static @Nullable String several(MetadataReading.Refused refused) {
        return refused.entityIds().isEmpty() ? null : String.join(", ", refused.entityIds());
    }
}
