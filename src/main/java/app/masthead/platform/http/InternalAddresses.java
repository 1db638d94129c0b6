package app.masthead.platform.http;

import java.net.InetAddress;
import org.springframework.boot.http.client.InetAddressFilter;

/** What lies inside the house, where nobody who types an address may lead us or a browser. */
public final class InternalAddresses {

    static final InetAddressFilter OUTSIDE = InetAddressFilter.externalAddresses();

    private InternalAddresses() {}

    /** Whether a host is written as an address inside; nothing is looked up. */
    public static boolean includeLiteral(String host) {
        try {
            return include(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    static boolean include(InetAddress address) {
        return !OUTSIDE.matches(address);
    }
}
