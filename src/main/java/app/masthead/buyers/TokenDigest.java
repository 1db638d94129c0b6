package app.masthead.buyers;

import app.masthead.platform.secrets.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is stored of a token, and so all that is ever looked up: its SHA-256. */
final class TokenDigest {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(mh_[A-Za-z0-9_-]{8,200}) *");

    private TokenDigest() {}

    /** The digest of the token in an {@code Authorization} header; empty when there is none of ours in it. */
    static Optional<byte[]> of(String header) {
        var token = BEARER.matcher(header);
        return token.matches() ? Optional.of(Sha256.bytes(token.group(1))) : Optional.empty();
    }
}
