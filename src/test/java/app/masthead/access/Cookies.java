package app.masthead.access;

import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;

/** Cookies as somebody might have come by them. */
final class Cookies {

    private Cookies() {}

    static Cookie of(String host, String value) {
        var cookie = new BasicClientCookie("masthead", value);
        cookie.setDomain(host);
        cookie.setPath("/");
        return cookie;
    }

    /** The value in a {@code Set-Cookie} header. */
    static String value(String header) {
        return header.substring(header.indexOf('=') + 1, header.indexOf(';'));
    }
}
