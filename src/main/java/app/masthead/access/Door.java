package app.masthead.access;

import java.util.List;
import java.util.Optional;

/**
 * A door into the portal: by which connections people come, who may come in, and who is still in. Each tenant's hosts
 * have one, the installation's own host has another, and whoever one lets in is nobody at the other.
 */
sealed interface Door permits TenantDoor, ConsoleDoor {

    /** The connections by which people can come in at the moment. */
    List<OidcConnection> connections();

    /** One of these connections; nothing for anybody else's. */
    Optional<OidcConnection> connection(String id);

    /** Who comes in with this proven identity, if anybody. */
    Optional<Admission> admit(ProvenIdentity identity);

    /** Who the person behind a session is today, if the session belongs here and the person may still be in. */
    Optional<? extends Insider> stillIn(Person person);

    /** How long people stay in. */
    Limits limits();

    /** Runs what somebody does who is in here, seeing what may be seen from here. */
    void inside(Runnable work);

    /** Keeps how the person wants to see the portal: {@code system}, {@code light} or {@code dark}. */
    void theme(Insider insider, String theme);
}
