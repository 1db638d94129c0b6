package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import org.apache.tomcat.util.net.IPv6Utils;

/** The address that a request came from, as people write it: for IPv6 the short form of RFC 5952. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return isVersion6(address) ? IPv6Utils.canonize(address) : address;
    }

    /**
     * What limits count as one visitor: the address, and for IPv6 the network of 64 bits that one subscriber has
     * (RFC 6177).
     */
    public static String network(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!isVersion6(address)) {
            return address;
        }
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK_BYTES, bytes.length)) + "/64";
    }

    private static boolean isVersion6(String address) {
        return address.indexOf(':') >= 0;
    }
}
