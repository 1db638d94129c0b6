package app.masthead.access.handover;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a browser is recognised at another host: the digest of a secret that its session there holds. Known to
 * whoever sees the address, worth nothing without the secret.
 *
 * @param text 64 hexadecimal digits
 */
public record BrowserBinding(String text) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    /** The binding in an address, if it can be one. */
    public static Optional<BrowserBinding> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(it -> WRITTEN.matcher(it).matches())
                .map(BrowserBinding::new);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(text);
    }
}
