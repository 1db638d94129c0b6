package app.masthead.access.saml;

import app.masthead.access.saml.engine.NameId;
import app.masthead.access.saml.engine.VerifiedAssertion;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
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
        implements Serializable {

    static final String ATTRIBUTE = "masthead.saml-session";

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

    static Optional<SamlSession> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SamlSession it
                ? Optional.of(it)
                : Optional.empty();
    }

    NameId name() {
        return new NameId(
                nameId,
                Optional.ofNullable(format),
                Optional.ofNullable(nameQualifier),
                Optional.ofNullable(spNameQualifier));
    }
}
