package app.masthead.demo.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** Lies that a hostile or broken provider can tell. Masthead has to refuse every one of them. */
public enum TokenFault {
    WRONG_NONCE(claims -> claims.claim("nonce", "another")),
    NO_NONCE(claims -> claims.claim("nonce", null)),
    WRONG_ISSUER(claims -> claims.issuer("https://issuer.example")),
    WRONG_AUDIENCE(claims -> claims.audience("another-client")),
    SEVERAL_AUDIENCES(claims -> claims.audience(List.of(audience(claims), "another-client"))),
    /** Several audiences, of which ours is the one that the token was issued to. */
    AUDIENCES_BESIDE_OURS(
            claims -> claims.claim("azp", audience(claims)).audience(List.of(audience(claims), "another-client"))),
    WRONG_AUTHORIZED_PARTY(claims -> claims.claim("azp", "another-client")),
    NO_SUBJECT(claims -> claims.subject(null)),
    UNVERIFIED_EMAIL(claims -> claims.claim("email_verified", false)),
    EMAIL_VERIFIED_AS_TEXT(claims -> claims.claim("email_verified", "true")),
    EMAIL_VERIFICATION_LEFT_OUT(claims -> claims.claim("email_verified", null)),
    EXPIRED_TOKEN(claims -> shift(claims, Duration.ofHours(-2))),
    TOKEN_FROM_THE_FUTURE(claims -> shift(claims, Duration.ofHours(2))),
    NOT_YET_VALID(claims ->
            claims.notBeforeTime(minutesAfter(claims.build().getIssueTime().toInstant()))),
    NO_AUTHENTICATION_TIME(claims -> claims.claim("auth_time", null)),
    STALE_AUTHENTICATION(claims -> claims.claim("auth_time", 1_000_000_000L)),

    /** {@code alg: none}. */
    UNSIGNED_TOKEN,
    /** HS256, keyed with what everybody can read: the public key. */
    SIGNED_WITH_PUBLIC_KEY,
    /** The right key with an algorithm that the discovery document does not offer. */
    ALGORITHM_NOT_OFFERED,
    /** The right key id over somebody else's signature. */
    FOREIGN_KEY,
    /** A key id that the key set does not hold. */
    UNKNOWN_KEY_ID,
    /** A header that points to the foreign key and hopes that it will be fetched. */
    KEY_BY_ADDRESS,

    WRONG_STATE,
    /** RFC 9207: the answer names another issuer. */
    WRONG_ISS_PARAMETER,
    /** RFC 9207: the answer names none although the discovery document promises it. */
    NO_ISS_PARAMETER,
    /** The discovery document of one issuer, served by another. */
    WRONG_ISSUER_IN_DISCOVERY,
    /** The discovery document sends the caller for its keys to the loopback address, where visits are counted. */
    INTERNAL_KEYS_IN_DISCOVERY;

    private final Consumer<JWTClaimsSet.Builder> twist;

    TokenFault() {
        this(claims -> {});
    }

    TokenFault(Consumer<JWTClaimsSet.Builder> twist) {
        this.twist = twist;
    }

    void twist(JWTClaimsSet.Builder claims) {
        twist.accept(claims);
    }

    private static String audience(JWTClaimsSet.Builder claims) {
        return claims.build().getAudience().getFirst();
    }

    private static void shift(JWTClaimsSet.Builder claims, Duration by) {
        var issued = claims.build().getIssueTime().toInstant().plus(by);
        claims.issueTime(Date.from(issued)).notBeforeTime(Date.from(issued)).expirationTime(minutesAfter(issued));
    }

    private static Date minutesAfter(Instant issued) {
        return Date.from(issued.plus(Duration.ofMinutes(5)));
    }
}
