package app.masthead.access.installation;

import app.masthead.access.superadmins.SuperAdminRegister;
import app.masthead.access.superadmins.SuperAdminRegister.Invited;
import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites super-admins by a link: in a mail where mails are delivered, else on the screen, once. */
@Service
@Transactional
class SuperAdminInvitations {

    private final SuperAdminRegister register;
    private final InstallationSettings settings;
    private final Outbox outbox;

    SuperAdminInvitations(SuperAdminRegister register, InstallationSettings settings, Outbox outbox) {
        this.register = register;
        this.settings = settings;
        this.outbox = outbox;
    }

    /**
     * An invitation on its way.
     *
     * @param link to be shown and handed over by other means; null when it went out by mail
     */
    record Sent(
            UUID id, String name, String email, @Nullable String link) {}

    public Sent invite(String name, String email) {
        return send(register.invite(name, email));
    }

    public Sent inviteAgain(UUID id) {
        return send(register.inviteAgain(id));
    }

    private Sent send(Invited invited) {
        var link = settings.address(
                settings.url().getHost(), "/set-up/" + invited.secret().value());
        outbox.send(Mail.of("installation.mail.invitation", new Recipient(invited.email(), invited.name()))
                .with(invited.name(), settings.url().getHost())
                .withLink(URI.create(link)));
        return new Sent(invited.id(), invited.name(), invited.email(), outbox.delivers() ? null : link);
    }
}
