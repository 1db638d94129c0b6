package app.masthead.platform.mail;

import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outboxes: one table for the tenants, one for the installation. What a mail says lies there encrypted, for its own
 * row alone.
 */
@Component
class StoredMails {

    private final JdbcClient database;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    StoredMails(JdbcClient database, Vault vault, JsonMapper json, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** Stores a new mail in the state in which it begins, and maybe ends. */
    void add(MailKey key, Mail mail, Letter letter, MailState state) {
        var now = Timestamp.from(clock.instant());
        var settled = state == MailState.FAILED;
        database.sql("insert into " + key.table() + """
                         (id, kind, recipient, recipient_name, subject, content_enc, state, last_error, created_at,
                          settled_at)
                        values (:id, :kind, :recipient, :name, :subject, :content, :state, :error, :now, :settled)""")
                .param("id", key.id())
                .param("kind", mail.kind())
                .param("recipient", mail.to().address())
                .param("name", mail.to().name())
                .param("subject", letter.subject())
                .param("content", letter.content() == null ? null : seal(key, letter.content()))
                .param("state", state.code())
                .param("error", settled ? Trouble.ADDRESS.sentence() : null)
                .param("now", now)
                .param("settled", settled ? now : null)
                .update();
    }

    /** Takes a waiting mail in hand and counts the attempt; empty when there is nothing to deliver any more. */
    Optional<Attempt> begin(MailKey key) {
        return database.sql("update " + key.table() + """
                         set attempts = attempts + 1, attempted_at = :now where id = :id and state = 'waiting'
                        returning recipient, recipient_name, subject, content_enc, attempts, created_at""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", key.id())
                .query((row, number) -> attempt(key, row))
                .optional();
    }

    /** Ends a mail for good; what it said is forgotten. */
    void settle(MailKey key, MailState state, @Nullable String error) {
        database.sql("update " + key.table() + """
                         set state = :state, last_error = :error, content_enc = null, settled_at = :now
                        where id = :id and state = 'waiting'""")
                .param("state", state.code())
                .param("error", error)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", key.id())
                .update();
    }

    /** Notes why the last attempt failed, before the next one. */
    void note(MailKey key, String error) {
        database.sql("update " + key.table() + " set last_error = :error where id = :id and state = 'waiting'")
                .param("error", error)
                .param("id", key.id())
                .update();
    }

    /** Ends what nobody delivers any more, and forgets what is long past, in all outboxes. */
    void forget() {
        database.sql("select forget_mail()").query().listOfRows();
    }

    private Attempt attempt(MailKey key, ResultSet row) throws SQLException {
        return new Attempt(
                key,
                new Recipient(row.getString("recipient"), row.getString("recipient_name")),
                new Letter(row.getString("subject"), open(key, row.getString("content_enc"))),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant());
    }

    private String seal(MailKey key, Letter.Content content) {
        return vault.seal(new Secret(json.writeValueAsString(content)), key.place());
    }

    Letter.Content open(MailKey key, String sealed) {
        return json.readValue(vault.open(sealed, key.place()).reveal(), Letter.Content.class);
    }
}
