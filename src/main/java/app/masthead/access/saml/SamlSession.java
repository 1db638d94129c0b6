package app.masthead.access.saml;

import app.masthead.access.saml.engine.NameId;
import app.masthead.access.saml.engine.VerifiedAssertion;
import app.masthead.access.signin.ProviderSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the identity provider calls the session that it vouched for, so that both ends can be signed out together
 * (SAML 2.0 profiles, 4.4).
 */
record SamlSession(
        String connection,
        String nameId,
        @Nullable String format,
        @Nullable String nameQualifier,
        @Nullable String spNameQualifier,
        @Nullable String index)
        implements ProviderSession {

    /** Of a session of nobody: the one that has just ended, for the way to the provider. */
    static final String LEFT = "masthead.saml-session-left";

    static SamlSession of(String connection, VerifiedAssertion assertion) {
        var name = assertion.nameId();
        return new SamlSession(
                connection,
                name.value(),
                name.format().orElse(null),
                name.nameQualifier().orElse(null),
                name.spNameQualifier().orElse(null),
                assertion.sessionIndex().orElse(null));
    }

    /** Of whoever is in by a session. */
    static Optional<SamlSession> of(@Nullable HttpSession session) {
        return ProviderSession.of(session).filter(SamlSession.class::isInstance).map(SamlSession.class::cast);
    }

    /** Of whoever has just left, once. */
    static Optional<SamlSession> takeLeft(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(LEFT) instanceof SamlSession left)) {
            return Optional.empty();
        }
        session.removeAttribute(LEFT);
        return Optional.of(left);
    }

    NameId name() {
        return new NameId(
                nameId,
                Optional.ofNullable(format),
                Optional.ofNullable(nameQualifier),
                Optional.ofNullable(spNameQualifier));
    }
}
