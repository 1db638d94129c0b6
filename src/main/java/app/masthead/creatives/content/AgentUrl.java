package app.masthead.creatives.content;

import java.net.URI;
import java.util.Locale;

/** Agent URLs as AdCP compares them: by meaning, not byte by byte. */
final class AgentUrl {

    private AgentUrl() {}

    /** The one spelling of a URL; what is no URL stays as it is. */
    static String canonical(String url) {
        try {
            var uri = URI.create(url).normalize();
            return uri.getHost() == null || uri.getScheme() == null ? url : canonical(uri);
        } catch (IllegalArgumentException notOne) {
            return url;
        }
    }

    private static String canonical(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port(scheme, uri.getPort()) + path + query;
    }

    private static String port(String scheme, int port) {
        var usual = scheme.equals("https") ? 443 : 80;
        return port < 0 || port == usual ? "" : ":" + port;
    }
}
