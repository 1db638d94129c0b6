package app.masthead.access.passkeys;

import static java.util.Objects.requireNonNull;

import app.masthead.access.passkeys.PendingCeremonies.Pending;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks authenticators and believes their answers, or not. Whose keys are meant is told by what is bound: with a tenant,
 * those of its people; without, those of whoever runs the installation.
 */
@Component
public class PasskeyCeremonies {

    private final PendingCeremonies pending;
    private final PasskeyVerification verification;
    private final PasskeyStore keys;
    private final RelyingParty party;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final PasskeyAnswers json = new PasskeyAnswers();

    PasskeyCeremonies(
            PendingCeremonies pending,
            PasskeyVerification verification,
            PasskeyStore keys,
            RelyingParty party,
            TransactionOperations transaction,
            Clock clock) {
        this.pending = pending;
        this.verification = verification;
        this.keys = keys;
        this.party = party;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks for a new key, in the JSON that a browser's {@code navigator.credentials.create} takes. */
    public String askForNew(HttpServletRequest request, PasskeyAccount account) {
        var challenge = pending.begin(request, PasskeyUse.REGISTRATION, account.id());
        return json.write(party.creation(challenge, account, of(account.id())));
    }

    /**
     * The new key, to be kept by {@link Passkeys#add}.
     *
     * @throws PasskeyRefused when the answer is not one to the question that this browser was asked last
     */
    public NewPasskey created(HttpServletRequest request, @Nullable String answer) {
        var asked = asked(request, PasskeyUse.REGISTRATION);
        var holder = holder(asked);
        return verification.created(asked.challenge(), holder, json.created(answer));
    }

    /** Asks whoever holds a key, in the JSON that {@code navigator.credentials.get} takes. */
    public String ask(HttpServletRequest request, PasskeyUse use) {
        return json.write(party.request(pending.begin(request, use, null), List.of()));
    }

    /** Asks one person, who has to answer with one of their own keys. */
    public String ask(HttpServletRequest request, PasskeyUse use, UUID holder) {
        return json.write(party.request(pending.begin(request, use, holder), of(holder)));
    }

    /**
     * Who answered. Whether that person may still come in is for the caller to say.
     *
     * @throws PasskeyRefused when the answer is not one to the question that this browser was asked last, or is given
     *     with a key that is not known here
     */
    public UUID answered(HttpServletRequest request, PasskeyUse use, @Nullable String answer) {
        var asked = asked(request, use);
        var given = json.used(answer);
        var credential = given.getRawId();
        if (credential == null) {
            throw new PasskeyRefused(PasskeyReason.UNREADABLE_ANSWER, "no credential");
        }
        var key = inPlace(() -> keys.find(credential.getBytes()))
                .filter(it -> asked.holder() == null || asked.holder().equals(it.holder()))
                .orElseThrow(() -> new PasskeyRefused(PasskeyReason.UNKNOWN_PASSKEY));
        var count = verification.used(asked.challenge(), key, given);
        if (!inPlace(() -> keys.used(key.id(), count, clock.instant()))) {
            throw new PasskeyRefused(
                    PasskeyReason.COPIED_PASSKEY, "the counter went from " + key.signCount() + " to " + count);
        }
        return key.holder();
    }

    private Pending asked(HttpServletRequest request, PasskeyUse use) {
        return pending.finish(request, use).orElseThrow(() -> new PasskeyRefused(PasskeyReason.NO_QUESTION));
    }

    private static UUID holder(Pending asked) {
        var holder = asked.holder();
        if (holder == null) {
            throw new IllegalStateException("A key is made for somebody");
        }
        return holder;
    }

    private List<StoredPasskey> of(UUID holder) {
        return inPlace(() -> keys.of(holder));
    }

    private <T> T inPlace(Supplier<T> work) {
        Supplier<T> inTransaction = () -> requireNonNull(transaction.execute(status -> work.get()));
        return CurrentTenant.find().isPresent() ? inTransaction.get() : InstallationScope.call(inTransaction);
    }
}
