package app.masthead.buyers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is stored of a token, and so all that is ever looked up: its SHA-256. */
final class TokenDigest {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(mh_[A-Za-z0-9_-]{8,200}) *");

    private TokenDigest() {}

    /** The digest of the token in an {@code Authorization} header; empty when there is none of ours in it. */
    static Optional<byte[]> of(String header) {
        var token = BEARER.matcher(header);
        return token.matches() ? Optional.of(sha256(token.group(1))) : Optional.empty();
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
