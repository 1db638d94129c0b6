package app.masthead.access.passkeys;

import static java.util.Objects.requireNonNull;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.InstallationScope;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What authenticators were asked and have not answered yet. A question belongs to the browser session that it was put
 * to, lasts five minutes and is taken out by the first answer, right or wrong, however many come at once.
 */
@Component
class PendingCeremonies {

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    PendingCeremonies(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A question that was put.
     *
     * @param holder for whom a key is made, or who has to answer; null when anybody may
     */
    record Pending(Bytes challenge, @Nullable UUID holder) {}

    /** A new challenge; an earlier question of the same kind to the same browser is forgotten. */
    Bytes begin(HttpServletRequest request, PasskeyUse use, @Nullable UUID holder) {
        var challenge = Bytes.random();
        inInstallation(() -> {
            forgetExpired();
            database.sql("""
                            insert into passkey_ceremony (browser_sha256, kind, challenge, holder, expires_at)
                            values (:browser, :kind, :challenge, :holder, :end)
                            on conflict (browser_sha256, kind) do update
                                set challenge = excluded.challenge, holder = excluded.holder,
                                    expires_at = excluded.expires_at""")
                    .param("browser", Sha256.bytes(request.getSession().getId()))
                    .param("kind", use.code())
                    .param("challenge", challenge.getBytes())
                    .param("holder", holder)
                    .param("end", Timestamp.from(clock.instant().plus(RelyingParty.PATIENCE)))
                    .update();
            return Boolean.TRUE;
        });
        return challenge;
    }

    private void forgetExpired() {
        database.sql("delete from passkey_ceremony where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The question that this browser was asked, for the last time. */
    Optional<Pending> finish(HttpServletRequest request, PasskeyUse use) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : inInstallation(() -> take(session.getId(), use));
    }

    private Optional<Pending> take(String session, PasskeyUse use) {
        return database.sql("""
                        delete from passkey_ceremony where browser_sha256 = :browser and kind = :kind
                        returning challenge, holder, expires_at > :now as fresh""")
                .param("browser", Sha256.bytes(session))
                .param("kind", use.code())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getBoolean("fresh")
                        ? Optional.of(
                                new Pending(new Bytes(row.getBytes("challenge")), row.getObject("holder", UUID.class)))
                        : Optional.<Pending>empty())
                .optional()
                .flatMap(it -> it);
    }

    private <T> T inInstallation(Supplier<T> work) {
        return InstallationScope.call(() -> requireNonNull(transaction.execute(status -> work.get())));
    }
}
