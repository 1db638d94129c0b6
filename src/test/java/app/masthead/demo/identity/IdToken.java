package app.masthead.demo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/** The statement who signed in, signed by the issuer, or falsified if the provider is told to. */
record IdToken(Issuer issuer) {

    static final List<String> CLAIMS =
            List.of("sub", "name", "email", "email_verified", "groups", "auth_time", "acr", "amr", "sid");

    /** The lowest level of assurance (ISO/IEC 29115): nobody is asked for proof here. */
    private static final String LITTLE_CONFIDENCE = "1";

    /** RFC 8176, section 2: somebody was there. */
    private static final List<String> PRESENT = List.of("user");

    String of(Grant grant, String accessToken) {
        var claims = claims(grant);
        claims.claim("at_hash", Tokens.halfHash(accessToken));
        issuer.behaviour().all().forEach(fault -> fault.twist(claims));
        try {
            return serialize(claims.build());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWTClaimsSet.Builder claims(Grant grant) {
        var now = issuer.clock().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer.url())
                .audience(grant.client().id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("auth_time", grant.session().since().getEpochSecond())
                .claim("acr", grant.request().wishes().context().orElse(LITTLE_CONFIDENCE))
                .claim("amr", PRESENT)
                .claim("sid", grant.session().id())
                .claim("nonce", grant.request().proof().nonce().orElse(null));
        Claims.of(grant, issuer.behaviour()).forEach(claims::claim);
        return claims;
    }

    private String serialize(JWTClaimsSet claims) throws JOSEException {
        var behaviour = issuer.behaviour();
        if (behaviour.has(TokenFault.UNSIGNED_TOKEN)) {
            return new PlainJWT(claims).serialize();
        }
        if (behaviour.has(TokenFault.SIGNED_WITH_PUBLIC_KEY)) {
            var secret = issuer.keys().current().toRSAPublicKey().getEncoded();
            return sign(new JWSHeader.Builder(JWSAlgorithm.HS256), new MACSigner(secret), claims);
        }
        return sign(header(), new RSASSASigner(signingKey()), claims);
    }

    private JWSHeader.Builder header() {
        var header =
                new JWSHeader.Builder(has(TokenFault.ALGORITHM_NOT_OFFERED) ? JWSAlgorithm.RS512 : JWSAlgorithm.RS256);
        if (issuer.behaviour().has(TokenFault.KEY_BY_ADDRESS)) {
            header.jwkURL(URI.create(issuer.url(Endpoint.FOREIGN_KEYS)));
        }
        return header;
    }

    private String sign(JWSHeader.Builder header, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header.type(JOSEObjectType.JWT).keyID(keyId()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private RSAKey signingKey() {
        return foreign() ? issuer.keys().foreign() : issuer.keys().current();
    }

    private String keyId() {
        var stranger = has(TokenFault.UNKNOWN_KEY_ID) || has(TokenFault.KEY_BY_ADDRESS);
        return (stranger ? issuer.keys().foreign() : issuer.keys().current()).getKeyID();
    }

    private boolean foreign() {
        return has(TokenFault.FOREIGN_KEY) || has(TokenFault.UNKNOWN_KEY_ID) || has(TokenFault.KEY_BY_ADDRESS);
    }

    private boolean has(TokenFault kind) {
        return issuer.behaviour().has(kind);
    }
}
