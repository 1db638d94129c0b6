package app.masthead.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Host names that lead into the house, as a hostile name server would have it, and those that stand in published examples
 * of creatives and lead nowhere, so that no test calls anybody. All others are looked up as ever.
 */
public final class TestNames extends InetAddressResolverProvider {

    private static final Map<String, String> INSIDE = Map.of(
            "loopback.inside.example", "127.0.0.1",
            "private.inside.example", "10.0.0.1",
            "cloud.inside.example", "169.254.169.254",
            "six.inside.example", "::1",
            "translated.inside.example", "64:ff9b::7f00:1",
            "both.inside.example", "127.0.0.1 93.184.215.14");

    private static final List<String> NOWHERE =
            List.of(".adcontextprotocol.org", ".brand.com", ".example.com", ".example", ".bergedorfer-zeitung.de");

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Names(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "names of the tests";
    }

    private record Names(InetAddressResolver usual) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            var addresses = INSIDE.get(host);
            if (addresses == null && NOWHERE.stream().anyMatch(host::endsWith)) {
                throw new UnknownHostException(host);
            }
            return addresses == null
                    ? usual.lookupByName(host, policy)
                    : Stream.of(addresses.split(" ")).map(InetAddress::ofLiteral);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return usual.lookupByAddress(address);
        }
    }
}
