package app.masthead.creatives.preview;

/** What a frame may do: run its own code, show itself in one portal, and reach nothing unless it was asked for. */
final class PreviewPolicy {

    private PreviewPolicy() {}

    static String of(PreviewKind kind, boolean network, String portal) {
        var policy = kind == PreviewKind.CODE ? code(network) : media();
        return policy + "; form-action 'none'; base-uri 'none'; frame-ancestors " + portal;
    }

    /** A picture or a film is nothing without its file, so that the file alone is loaded. */
    private static String media() {
        return "sandbox; default-src 'none'; img-src https: data:; media-src https: data:; style-src 'unsafe-inline'";
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
