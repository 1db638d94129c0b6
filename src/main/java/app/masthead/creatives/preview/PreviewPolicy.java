package app.masthead.creatives.preview;

/** What a frame may do: run its own code, show itself in one portal, and reach nothing unless it was asked for. */
final class PreviewPolicy {

    private PreviewPolicy() {}

    /**
     * The content security policy of a frame.
     *
     * @param copies the origin of kept copies
     * @param portal the origin of the page that holds the frame
     */
    static String of(PreviewKind kind, boolean network, String copies, String portal) {
        var policy = kind == PreviewKind.CODE ? code(network) : media(kind, network ? copies + " https:" : copies);
        return policy + "; form-action 'none'; base-uri 'none'; frame-ancestors " + portal;
    }

    /** A picture, a film or a sound loads its file alone; beside a film runs our own player, known by its digest. */
    private static String media(PreviewKind kind, String sources) {
        var film = kind == PreviewKind.VIDEO;
        return (film ? "sandbox allow-scripts" : "sandbox") + "; default-src 'none'; img-src " + sources
                + "; media-src " + sources + "; style-src 'unsafe-inline'"
                + (film ? "; script-src '" + Player.SCRIPT_DIGEST + "'" : "");
    }

    private static String code(boolean network) {
        return network
                ? "sandbox allow-scripts; default-src 'none'; img-src https: data:; media-src https: data:;"
                        + " font-src https: data:; style-src 'unsafe-inline' https:; script-src 'unsafe-inline' https:;"
                        + " frame-src https:"
                : "sandbox allow-scripts; default-src 'none'; img-src data:; media-src data:; font-src data:;"
                        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'";
    }
}
