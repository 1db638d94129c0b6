package app.masthead.creatives.preview;

import app.masthead.creatives.CreativeId;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The right to see one asset of one creative, as it was when the right was given, from one host, for a while.
 *
 * @param host of the portal in which the frame stands; no other page may show it
 * @param sha256 of the asset
 * @param network whether what the asset loads may be loaded
 */
record PreviewTicket(
        String tenant, CreativeId creative, String asset, String sha256, String host, boolean network, Instant until) {

    /** The one text that is signed; lengths keep its parts apart whatever is in them. */
    String text() {
        return Stream.of(
                        tenant,
                        creative.principal(),
                        creative.creative(),
                        asset,
                        sha256,
                        host,
                        network ? "network" : "quiet",
                        Long.toString(until.getEpochSecond()))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
