package app.masthead.access.connections.metadata;

import org.jspecify.annotations.Nullable;

/**
 * A document as it came, not looked at yet.
 *
 * @param address where it was fetched; null where it was handed in
 * @param entityId the provider that is meant, where the document describes several
 */
public record NewMetadata(
        MetadataSource source,
        @Nullable String address,
        byte[] document,
        @Nullable String entityId) {}
