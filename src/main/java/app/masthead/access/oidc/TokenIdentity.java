package app.masthead.access.oidc;

import app.masthead.access.Way;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.people.VerifiedIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads the identity out of the claims of a token that was believed. */
final class TokenIdentity {

    /** Entra ID says by this optional claim that the directory has proved the domain of the address. */
    private static final String EMAIL_DOMAIN_OWNER_VERIFIED = "xms_edov";

    private TokenIdentity() {}

    static VerifiedIdentity of(ClaimAccessor token, String connection, ConnectionTerms terms) {
        return new VerifiedIdentity(
                        Way.OIDC,
                        connection,
                        Objects.requireNonNull(token.getClaimAsString("iss")),
                        subject(token, terms),
                        verifiedEmail(token, terms),
                        Optional.ofNullable(token.getClaimAsString("name")),
                        TokenAttributes.of(token),
                        null)
                .withGroupsOf(terms.groups());
    }

    /** For Entra ID the directory and the object: that is the same person for every application of the directory. */
    private static String subject(ClaimAccessor token, ConnectionTerms terms) {
        return terms.kind() == ConnectionKind.AZURE_AD
                ? token.getClaimAsString("tid") + "/" + token.getClaimAsString("oid")
                : Objects.requireNonNull(token.getClaimAsString("sub"));
    }

    /**
     * An address counts only where the provider says so: by {@code email_verified} as the boolean true (OpenID Connect
     * Core 1.0, section 5.1), for Entra ID by its own claim alone, because there anybody may write anything into it.
     */
    private static Optional<String> verifiedEmail(ClaimAccessor token, ConnectionTerms terms) {
        var claims = token.getClaims();
        var verified = terms.kind() == ConnectionKind.AZURE_AD
                ? isTrue(claims.get(EMAIL_DOMAIN_OWNER_VERIFIED))
                : Boolean.TRUE.equals(claims.get("email_verified"));
        return verified ? Optional.ofNullable(token.getClaimAsString("email")) : Optional.empty();
    }

    private static boolean isTrue(@Nullable Object claim) {
        return Boolean.TRUE.equals(claim)
                || claim instanceof Number number && number.intValue() == 1
                || "1".equals(claim)
                || "true".equals(claim);
    }

    static List<String> texts(Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(claim.toString());
    }
}
