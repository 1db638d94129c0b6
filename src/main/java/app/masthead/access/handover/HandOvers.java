package app.masthead.access.handover;

import app.masthead.access.handover.HandOver.Purpose;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One-time codes between hosts, in three steps, as RFC 7636 binds an authorization code to whoever asked for it: the
 * host that is to receive somebody keeps a secret in the browser's session and sends its digest along; the other host
 * answers with a code that carries the digest; the code opens for the browser that holds the secret. So nobody can be
 * let in somewhere by a code that was made for somebody else's browser.
 */
@Component
public class HandOvers {

    /** How long a code works: as long as a redirect takes. */
    public static final Duration LIFE = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    HandOvers(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * At the receiving host: makes the browser expect somebody.
     *
     * @return what the other host has to be told, safe in an address
     */
    public BrowserBinding expect(HttpServletRequest request, Purpose purpose) {
        var secret = OneTimeSecret.next();
        request.getSession().setAttribute(attribute(purpose), secret.value());
        return new BrowserBinding(Sha256.of(secret.value()));
    }

    /** At the other host: makes a code for the browser that is bound like that. */
    public String code(HandOver handOver, BrowserBinding browser) {
        var code = OneTimeSecret.next();
        inInstallation(() -> {
            forgetExpired();
            return database.sql("""
                            insert into hand_over
                                (code_sha256, purpose, host, browser_sha256, tenant, subject, expires_at)
                            values (:code, :purpose, :host, :browser, :tenant, :subject, :end)""")
                    .param("code", code.digest())
                    .param("purpose", handOver.purpose().code())
                    .param("host", handOver.host())
                    .param("browser", browser.bytes())
                    .param("tenant", handOver.tenant().value())
                    .param("subject", handOver.subject())
                    .param("end", Timestamp.from(clock.instant().plus(LIFE)))
                    .update();
        });
        return code.value();
    }

    private void forgetExpired() {
        database.sql("delete from hand_over where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * At the receiving host again: whom the code brings. It is used up by being shown, wherever and by whomever; and
     * what the browser expected is forgotten.
     */
    public Optional<HandOver> receive(HttpServletRequest request, Purpose purpose, @Nullable String code) {
        var secret = expected(request, purpose);
        var taken = code == null ? Optional.<Taken>empty() : inInstallation(() -> take(code));
        if (secret == null) {
            return Optional.empty();
        }
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        return taken.filter(it -> it.fresh && it.handOver.purpose() == purpose)
                .filter(it -> it.handOver.host().equals(host))
                .filter(it -> MessageDigest.isEqual(it.browser, Sha256.bytes(secret)))
                .map(Taken::handOver);
    }

    private static @Nullable String expected(HttpServletRequest request, Purpose purpose) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        var secret = session.getAttribute(attribute(purpose));
        session.removeAttribute(attribute(purpose));
        return secret instanceof String text ? text : null;
    }

    private Optional<Taken> take(String code) {
        return database.sql("""
                        delete from hand_over where code_sha256 = :code
                        returning purpose, host, browser_sha256, tenant, subject, expires_at > :now as fresh""")
                .param("code", Sha256.bytes(code))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> taken(row))
                .optional();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Taken(HandOver handOver, byte[] browser, boolean fresh) {}

    private static Taken taken(ResultSet row) throws SQLException {
        var handOver = new HandOver(
                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                row.getString("host"),
                new TenantId(row.getString("tenant")),
                row.getObject("subject", UUID.class));
        return new Taken(handOver, row.getBytes("browser_sha256"), row.getBoolean("fresh"));
    }

    private static String attribute(Purpose purpose) {
        return "masthead.hand-over." + purpose.code();
    }

    private <T> T inInstallation(Supplier<T> work) {
        return InstallationScope.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
