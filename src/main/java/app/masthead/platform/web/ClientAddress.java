package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.net.IPv6Utils;

/** The address that a request came from, as people write it: for IPv6 the short form of RFC 5952. */
public final class ClientAddress {

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return address.indexOf(':') < 0 ? address : IPv6Utils.canonize(address);
    }
}
