package app.masthead.access.oidc;

import app.masthead.access.people.VerifiedIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What an ID token has to say to be believed once its signature is right (OpenID Connect Core 1.0, section 3.1.3.7), in
 * the order in which it is looked at. The nonce is compared elsewhere, by whoever knows it.
 */
public enum IdTokenCheck {
    TIMES(OidcReason.MISSING_CLAIM, (token, expected) -> token.getExpiresAt() != null && token.getIssuedAt() != null),
    /** Letter by letter. */
    ISSUER(OidcReason.WRONG_ISSUER, (token, expected) -> expected.issuer().equals(text(token, IdTokenClaimNames.ISS))),
    SUBJECT(
            OidcReason.MISSING_SUBJECT,
            (token, expected) -> VerifiedIdentity.isSubject(text(token, IdTokenClaimNames.SUB))),
    AUDIENCE(OidcReason.WRONG_AUDIENCE, (token, expected) -> audience(token).contains(expected.client())),
    /** Nobody else is to be able to use it, not even whom the provider trusts. */
    ONE_AUDIENCE(
            OidcReason.SEVERAL_AUDIENCES, (token, expected) -> audience(token).size() <= 1),
    AUTHORIZED_PARTY(OidcReason.WRONG_AUTHORIZED_PARTY, (token, expected) -> {
        var party = text(token, IdTokenClaimNames.AZP);
        return party == null || party.equals(expected.client());
    }),
    EXPIRY(OidcReason.EXPIRED_TOKEN, (token, expected) -> moment(token.getExpiresAt())
            .filter(expected.earliest()::isBefore)
            .isPresent()),
    START(OidcReason.NOT_YET_VALID, (token, expected) -> moment(token.getNotBefore())
            .filter(expected.latest()::isBefore)
            .isEmpty()),
    ISSUE(OidcReason.ISSUED_IN_FUTURE, (token, expected) -> moment(token.getIssuedAt())
            .filter(expected.latest()::isBefore)
            .isEmpty());

    private final OidcReason reason;
    private final BiPredicate<Jwt, Expected> check;

    IdTokenCheck(OidcReason reason, BiPredicate<Jwt, Expected> check) {
        this.reason = reason;
        this.check = check;
    }

    /** What the token is compared with. */
    public record Expected(String issuer, String client, Instant now) {

        /** By how much the provider's clock may differ from ours. */
        private static final Duration SKEW = Duration.ofSeconds(60);

        private Instant earliest() {
            return now.minus(SKEW);
        }

        private Instant latest() {
            return now.plus(SKEW);
        }
    }

    /** Why a token is refused that does not pass. */
    public OidcReason reason() {
        return reason;
    }

    public boolean passes(Jwt token, Expected expected) {
        return check.test(token, expected);
    }

    /** The checks that a token does not pass. */
    static List<IdTokenCheck> failed(Jwt token, Expected expected) {
        return Arrays.stream(values())
                .filter(check -> !check.passes(token, expected))
                .toList();
    }

    private static Optional<Instant> moment(@Nullable Instant claim) {
        return Optional.ofNullable(claim);
    }

    private static List<String> audience(Jwt token) {
        return token.getAudience() == null ? List.of() : token.getAudience();
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text ? text : null;
    }
}
