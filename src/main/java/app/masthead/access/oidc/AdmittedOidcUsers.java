package app.masthead.access.oidc;

import app.masthead.access.Way;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.signin.SignInRealms;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Asks the realm who comes in with a verified ID token. The token alone lets nobody in. */
@Component
public class AdmittedOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final int LONGEST_NAME = 200;

    private final SignInRealms realms;

    AdmittedOidcUsers(SignInRealms realms) {
        this.realms = realms;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var connection = request.getClientRegistration().getRegistrationId();
        var token = request.getIdToken();
        var identity = new VerifiedIdentity(
                Way.OIDC,
                connection,
                required(token.getIssuer(), "issuer").toString(),
                required(token.getSubject(), "subject"),
                verifiedEmail(token),
                Optional.ofNullable(token.getFullName()).filter(AdmittedOidcUsers::canBeShown),
                TokenAttributes.of(token),
                null);
        return new AdmittedOidcUser(realms.current().admit(identity), token);
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

    private static <T> T required(@Nullable T claim, String name) {
        if (claim == null || claim.toString().isBlank()) {
            throw refused("the token has no " + name);
        }
        return claim;
    }

    private static OAuth2AuthenticationException refused(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), reason);
    }
}
