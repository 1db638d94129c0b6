package app.masthead.access.oidc;

import app.masthead.access.attempts.Evidence;
import app.masthead.access.oidc.IdTokenCheck.Expected;
import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Believes an ID token or says which check it fails: first its form and algorithm, then its signature, then everything
 * that it claims.
 *
 * @param algorithms the names of those that it may be signed with
 * @param signatures verifies the signature with the provider's keys, and nothing else
 */
record IdTokenDecoder(String issuer, String client, Set<String> algorithms, JwtDecoder signatures, Clock clock)
        implements JwtDecoder {

    @Override
    public Jwt decode(String text) {
        var token = signed(text);
        var failed = IdTokenCheck.failed(token, new Expected(issuer, client, clock.instant()));
        if (!failed.isEmpty()) {
            throw new RefusedToken(failed.getFirst().reason(), received(token, failed));
        }
        return token;
    }

    /** The token, if its form, its algorithm and its signature are right, whatever it claims. */
    Jwt signed(String text) {
        return verified(text, header(text));
    }

    private Header header(String text) {
        try {
            var parsed = JWTParser.parse(text);
            var header = parsed.getHeader();
            if (!(parsed instanceof SignedJWT)
                    || !algorithms.contains(header.getAlgorithm().getName())) {
                throw new RefusedToken(OidcReason.WRONG_ALGORITHM, ofHeader(header));
            }
            if (header.getType() != null && !header.getType().equals(JOSEObjectType.JWT)) {
                throw new RefusedToken(OidcReason.MALFORMED_TOKEN, ofHeader(header));
            }
            return header;
        } catch (ParseException malformed) {
            throw new RefusedToken(OidcReason.MALFORMED_TOKEN, Evidence.none());
        }
    }

    private Jwt verified(String text, Header header) {
        try {
            return signatures.decode(text);
        } catch (JwtException refused) {
            throw new RefusedToken(reason(refused), ofHeader(header));
        }
    }

    private static OidcReason reason(JwtException refused) {
        var cause = refused.getCause();
        if (cause instanceof BadJWSException) {
            return OidcReason.BAD_SIGNATURE;
        }
        if (cause instanceof BadJOSEException) {
            return OidcReason.UNKNOWN_KEY;
        }
        return cause instanceof ParseException ? OidcReason.MALFORMED_TOKEN : OidcReason.KEYS_UNAVAILABLE;
    }

    private static Evidence ofHeader(Header header) {
        var key = header instanceof JWSHeader signed ? signed.getKeyID() : null;
        return Evidence.none()
                .with("algorithm", header.getAlgorithm().getName())
                .with("key", key);
    }

    /** What the token says, without saying who it is about. */
    private static Evidence received(Jwt token, List<IdTokenCheck> failed) {
        return Evidence.none()
                .with(
                        "failed",
                        failed.stream().map(check -> check.reason().code()).toList())
                .with("issuer", String.valueOf(token.getClaims().get("iss")))
                .with("audience", token.getAudience() == null ? List.of() : token.getAudience())
                .with("authorized_party", token.getClaimAsString("azp"))
                .withDomainOf(token.getClaimAsString("email"))
                .with("claims", new TreeSet<>(token.getClaims().keySet()));
    }
}
