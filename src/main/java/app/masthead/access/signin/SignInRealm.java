package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.connections.OidcConnection;
import app.masthead.access.people.VerifiedIdentity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who signs in together: by which connections, who may come in, and who is still in. The people of each tenant are one
 * realm, those who run the installation are another, and whoever one lets in is nobody in the other.
 */
public sealed interface SignInRealm permits TenantRealm, ConsoleRealm {

    /** By what people can come in at the moment. */
    List<SignInChoice> choices();

    /** One of the realm's OpenID Connect connections; nothing for anybody else's. */
    Optional<OidcConnection> connection(String id);

    /**
     * Who comes in with this proven identity.
     *
     * @throws NotAdmitted when nobody does
     */
    Admission admit(VerifiedIdentity identity);

    /** Who the person behind a session is today, if the session belongs here and the person may still be in. */
    Optional<Present> stillIn(Person person);

    /** Whose proven identity it is, active or not. Unlike {@link #admit} it changes nothing, whoever that is. */
    Optional<UUID> holder(VerifiedIdentity identity);

    /** Runs what somebody does who is in here, seeing what may be seen from here. */
    void inside(Runnable work);

    /** Keeps how the person wants to see the portal: {@code system}, {@code light} or {@code dark}. */
    void theme(PortalUser user, String theme);
}
