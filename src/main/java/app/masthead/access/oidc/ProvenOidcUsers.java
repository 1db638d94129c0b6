package app.masthead.access.oidc;

import static java.util.Objects.requireNonNull;

import app.masthead.access.Way;
import app.masthead.access.people.VerifiedIdentity;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads the identity out of a verified ID token. The token alone lets nobody in. */
@Component
public class ProvenOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final int LONGEST_NAME = 200;

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var connection = request.getClientRegistration().getRegistrationId();
        var token = request.getIdToken();
        var identity = new VerifiedIdentity(
                Way.OIDC,
                connection,
                requireNonNull(token.getClaimAsString(IdTokenClaimNames.ISS)),
                requireNonNull(token.getSubject()),
                verifiedEmail(token),
                Optional.ofNullable(token.getFullName()).filter(ProvenOidcUsers::canBeShown),
                TokenAttributes.of(token),
                null);
        return new ProvenOidcUser(identity, token);
    }

    /** OpenID Connect Core 1.0, section 5.1: an address counts only where {@code email_verified} is the boolean true. */
    private static Optional<String> verifiedEmail(OidcIdToken token) {
        return Boolean.TRUE.equals(token.getClaims().get("email_verified"))
                ? Optional.ofNullable(token.getEmail()).filter(email -> !email.isBlank())
                : Optional.empty();
    }

    private static boolean canBeShown(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }
}
