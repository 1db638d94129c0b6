package app.masthead.platform.mail;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends an example of a mail, for those who test what shows mails. */
@Component
public class ExampleSender {

    private final Outbox outbox;
    private final TransactionOperations transaction;

    ExampleSender(MailSettings settings, StoredMails mails, MailSchedule schedule, TransactionOperations transaction) {
        this.outbox = new Outbox(settings, new Stationery(ExampleMails.messages()), mails, schedule);
        this.transaction = transaction;
    }

    public void invite(String tenant, String address) {
        CurrentTenant.run(
                new TenantId(tenant),
                () -> transaction.executeWithoutResult(status -> outbox.send(ExampleMails.invitation(address))));
    }
}
