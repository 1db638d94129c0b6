package app.masthead.access.people;

import app.masthead.access.Role;
import java.net.URI;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the first admin of a new tenant, who then invites everybody else. */
@NamedInterface("first-admins")
@Service
@Transactional
public class FirstAdmins {

    private final Invitations invitations;

    FirstAdmins(Invitations invitations) {
        this.invitations = invitations;
    }

    /**
     * Invites the person to the current tenant.
     *
     * @return the link to hand over where no mail takes it there
     */
    public Optional<URI> invite(String name, String email) {
        var invited = invitations.invite(new Invitee(name, email, Role.ADMIN, false, null, false));
        return Optional.ofNullable(invited.link());
    }
}
