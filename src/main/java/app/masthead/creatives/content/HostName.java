package app.masthead.creatives.content;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hosts as browsers read them (WHATWG URL): percent-decoded, in ASCII, and numbers written as addresses. */
final class HostName {

    private static final int LONGEST = 1_000;
    private static final int OCTETS = 4;
    private static final long LARGEST = 0xFFFFFFFFL;
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#/:<>?@\\[\\\\\\]^|%{}\\x7F]");
    private static final Pattern EMPTY_LABEL = Pattern.compile("(?:^|\\.)(?:\\.|$)");
    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]*|[0-9]+");

    private HostName() {}

    /** The host in lower case and ASCII; empty when there can be none of that name. */
    static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        if (IPV6.matcher(written).matches()) {
            return Optional.of(written.toLowerCase(Locale.ROOT));
        }
        var name = ascii(decoded(written));
        if (FORBIDDEN.matcher(name).find() || EMPTY_LABEL.matcher(name).find()) {
            return Optional.empty();
        }
        var last = name.substring(name.lastIndexOf('.') + 1);
        return NUMBER.matcher(last).matches() ? address(name) : Optional.of(name);
    }

    /** The name in lower case and ASCII, without the dot at its end and what is not seen in it. */
    static String ascii(String host) {
        var seen = host.codePoints()
                .filter(each -> !HiddenCharacters.isUnseen(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var plain = Normalizer.normalize(seen.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('。', '.');
        var bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return bare;
        }
    }

    private static String decoded(String host) {
        try {
            return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException macros) {
            return host;
        }
    }

    /** An IPv4 address of up to four numbers, decimal, octal or hexadecimal, of which the last fills what is left. */
    private static Optional<String> address(String name) {
        var parts = name.split("\\.", -1);
        if (parts.length > OCTETS) {
            return Optional.empty();
        }
        var address = 0L;
        for (var at = 0; at < parts.length; at++) {
            var left = OCTETS - at;
            var last = at == parts.length - 1;
            var value = number(parts[at]);
            if (value < 0 || value > (last ? LARGEST >> (8 * (OCTETS - left)) : 255)) {
                return Optional.empty();
            }
            address += last ? value : value << (8 * (left - 1));
        }
        return Optional.of(
                "%d.%d.%d.%d".formatted(address >> 24 & 255, address >> 16 & 255, address >> 8 & 255, address & 255));
    }

    private static long number(String part) {
        try {
            var small = part.toLowerCase(Locale.ROOT);
            if (small.startsWith("0x")) {
                return small.length() == 2 ? 0 : Long.parseLong(small.substring(2), 16);
            }
            return small.length() > 1 && small.startsWith("0") ? Long.parseLong(small, 8) : Long.parseLong(small);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
