package app.masthead.access.setup;

import app.masthead.access.people.AdminLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the set-up links worthless of somebody who could not make them any more. */
@Component
class LinksOfFormerAdmins {

    private final SetUpLinks links;

    LinksOfFormerAdmins(SetUpLinks links) {
        this.links = links;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(AdminLeft admin) {
        links.openOf(admin.id()).forEach(links::revoke);
    }
}
