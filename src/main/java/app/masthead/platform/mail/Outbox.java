package app.masthead.platform.mail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are handed in. They go out after the transaction that caused them has been committed, once, and not at
 * all when it is rolled back.
 *
 * <p>A mail lies in the outbox of the bound tenant, else in the installation's.
 */
@Component
public class Outbox {

    private final MailSettings settings;
    private final Stationery stationery;
    private final StoredMails mails;
    private final MailSchedule schedule;

    Outbox(MailSettings settings, Stationery stationery, StoredMails mails, MailSchedule schedule) {
        this.settings = settings;
        this.stationery = stationery;
        this.mails = mails;
        this.schedule = schedule;
    }

    /**
     * Writes a mail and has it delivered in the background. An address that no server could deliver to fails the mail,
     * never the caller.
     *
     * @throws IllegalStateException when neither a tenant is bound nor the scope of the installation entered
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        send(mail, MailKey.next());
    }

    /** The same from the installation's outbox, although a tenant is bound: for those who run the installation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendFromInstallation(Mail mail) {
        send(mail, MailKey.ofInstallation());
    }

    private void send(Mail mail, MailKey key) {
        var state = beginning(mail);
        var letter = stationery.write(mail);
        mails.add(key, mail, isRead(state) ? letter : letter.withoutContent(), state);
        if (state == MailState.WAITING) {
            schedule.add(key);
        }
    }

    /** Whether mails reach anybody. If not, what they would have said has to be shown on the screen. */
    public boolean delivers() {
        return settings.delivers();
    }

    /** Whether what mails say is read at all: by those whom they reach, or where they are kept to be looked at. */
    public boolean isRead() {
        return delivers() || settings.keep();
    }

    private MailState beginning(Mail mail) {
        if (mail.to().mailbox().isEmpty()) {
            return MailState.FAILED;
        }
        return delivers() ? MailState.WAITING : MailState.KEPT;
    }

    private boolean isRead(MailState state) {
        return state == MailState.WAITING || state == MailState.KEPT && settings.keep();
    }
}
