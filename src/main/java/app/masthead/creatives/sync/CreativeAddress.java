package app.masthead.creatives.sync;

import app.masthead.platform.web.Segment;

/**
 * Where a buyer's machine asks for one creative. The protocol lets buyers choose any text as an id, and no escaping
 * brings a slash or two dots safely through every server on the way; so the answers say the address.
 */
public final class CreativeAddress {

    private static final String ALL = "/api/v1/creatives/";

    private CreativeAddress() {}

    public static String of(String creativeId) {
        return ALL + Segment.of(creativeId);
    }
}
