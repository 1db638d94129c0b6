package app.masthead.access.connections.upkeep;

import app.masthead.access.connections.activation.ConfigurationMails;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the admins thirty, fourteen, seven days and one day before a certificate runs out, and when it has. */
@Service
@Transactional
public class ExpiryWarnings {

    private static final List<Integer> DAYS = List.of(0, 1, 7, 14, 30);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final JdbcClient database;
    private final ConfigurationMails mails;
    private final Clock clock;

    ExpiryWarnings(JdbcClient database, ConfigurationMails mails, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.clock = clock;
    }

    private record Ending(
            String connection,
            String label,
            String sha256,
            Instant notAfter,
            @Nullable Integer warnedDays) {}

    /** Writes what has not been written yet, for the current tenant. */
    public void send() {
        endings().forEach(this::warn);
    }

    private List<Ending> endings() {
        return database.sql("""
                        select c.id, c.label, k.sha256, k.not_after, k.warned_days
                        from auth_certificate k
                        join auth_connection c on c.tenant_id = k.tenant_id and c.id = k.connection_id
                        where k.tenant_id = current_tenant() and c.status in ('on', 'enforced')
                          and k.used_since is not null and k.distrusted_at is null and k.not_after <= :soon
                        order by k.not_after, k.sha256""")
                .param("soon", Timestamp.from(clock.instant().plus(Duration.ofDays(30))))
                .query((row, number) -> new Ending(
                        row.getString("id"),
                        row.getString("label"),
                        row.getString("sha256"),
                        row.getTimestamp("not_after").toInstant(),
                        row.getObject("warned_days", Integer.class)))
                .list();
    }

    private void warn(Ending ending) {
        var left = Duration.between(clock.instant(), ending.notAfter());
        var days = DAYS.stream()
                .filter(it -> left.compareTo(Duration.ofDays(it)) <= 0)
                .findFirst()
                .orElse(30);
        if (ending.warnedDays() != null && ending.warnedDays() <= days) {
            return;
        }
        database.sql("""
                        update auth_certificate set warned_days = :days
                        where tenant_id = current_tenant() and connection_id = :connection and sha256 = :sha256""")
                .param("days", days)
                .param("connection", ending.connection())
                .param("sha256", ending.sha256())
                .update();
        var kind = days == 0 ? "connections.mail.certificate-expired" : "connections.mail.certificate-expiring";
        mails.send(
                kind,
                "/settings/sign-in/connections/" + ending.connection() + "/certificates",
                ending.label(),
                DATE.format(ending.notAfter().atZone(ZoneOffset.UTC)));
    }
}
