package app.masthead.platform.mail;

import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads all outboxes, one after the other, and what the mails in them say. Never part of the product. */
@Component
public class KeptMails {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final StoredMails mails;

    KeptMails(JdbcClient database, TransactionOperations transaction, StoredMails mails) {
        this.database = database;
        this.transaction = transaction;
        this.mails = mails;
    }

    /** The latest mails of all outboxes, the newest first. */
    public List<KeptMail> latest(int most) {
        return newestFirst(outboxes().flatMap(outbox -> read(outbox, "true", Map.of(), most).stream()), most);
    }

    /** The latest mails to one address, the newest first. */
    public List<KeptMail> to(String address, int most) {
        var condition = "lower(recipient) = lower(:address)";
        return newestFirst(
                outboxes().flatMap(outbox -> read(outbox, condition, Map.of("address", address), most).stream()), most);
    }

    public Optional<KeptMail> find(UUID id) {
        return outboxes()
                .flatMap(outbox -> read(outbox, "id = :id", Map.of("id", id), 1).stream())
                .findFirst();
    }

    private static List<KeptMail> newestFirst(Stream<KeptMail> mails, int most) {
        return mails.sorted(Comparator.comparing(KeptMail::createdAt).reversed())
                .limit(most)
                .toList();
    }

    /** The key of no mail in each outbox. */
    private Stream<MailKey> outboxes() {
        var tenants = InstallationScope.call(() -> transaction.execute(status ->
                database.sql("select tenant_id from tenant").query(String.class).list()));
        return Stream.concat(
                        Stream.of((TenantId) null),
                        Objects.requireNonNull(tenants).stream().map(TenantId::new))
                .map(tenant -> new MailKey(tenant, NONE));
    }

    private List<KeptMail> read(MailKey outbox, String condition, Map<String, ?> parameters, int most) {
        var select = "select * from " + outbox.table() + " where " + condition
                + " order by created_at desc, id desc limit " + most;
        return outbox.call(() -> Objects.requireNonNull(transaction.execute(status -> database.sql(select)
                .params(parameters)
                .query((row, number) -> mail(outbox.tenant(), row))
                .list())));
    }

    private KeptMail mail(@Nullable TenantId tenant, ResultSet row) throws SQLException {
        var key = new MailKey(tenant, row.getObject("id", UUID.class));
        var sealed = row.getString("content_enc");
        var content = sealed == null ? null : mails.open(key, sealed);
        return new KeptMail(
                tenant == null ? null : tenant.value(),
                key.id(),
                row.getString("kind"),
                new Recipient(row.getString("recipient"), row.getString("recipient_name")),
                row.getString("subject"),
                content == null ? null : content.text(),
                content == null ? null : content.html(),
                row.getString("state"),
                row.getTimestamp("created_at").toInstant());
    }
}
