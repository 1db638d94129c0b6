package app.masthead.access.emergency;

import static java.util.Objects.requireNonNull;

import app.masthead.access.CurrentMember;
import app.masthead.access.Member;
import app.masthead.access.connections.activation.EmergencyGuard;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.handover.TenantPlaces;
import app.masthead.access.passkeys.NewPasskey;
import app.masthead.access.passkeys.Passkey;
import app.masthead.access.passkeys.Passkeys;
import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What an admin holds for when the identity provider fails, as that person keeps it. The person is told of each change. */
@Service
class OwnWays {

    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final EmergencyGuard guard;
    private final EmergencyMails mails;
    private final TenantPlaces tenants;
    private final TransactionOperations transaction;

    OwnWays(
            Passkeys passkeys,
            RecoveryCodes codes,
            EmergencyGuard guard,
            EmergencyMails mails,
            TenantPlaces tenants,
            TransactionOperations transaction) {
        this.passkeys = passkeys;
        this.codes = codes;
        this.guard = guard;
        this.mails = mails;
        this.tenants = tenants;
        this.transaction = transaction;
    }

    /** @throws NoOwnWays for a guest */
    static Member owner(HttpServletRequest request) {
        return CurrentMember.of(request).orElseThrow(NoOwnWays::new);
    }

    List<Passkey> passkeys(Member owner) {
        return passkeys.of(owner.id());
    }

    String codes(Member owner) {
        return codes.edition(owner.id());
    }

    List<RecoveryCode> renewCodes(Member owner, String edition) {
        var place = place();
        return requireNonNull(transaction.execute(status -> {
            mails.changed(owner, place);
            return guard.keeping(() -> codes.renew(owner, edition));
        }));
    }

    void add(Member owner, NewPasskey key, String name) {
        change(owner, () -> passkeys.add(key, name, owner.subject()));
    }

    void rename(Member owner, UUID id, String name) {
        passkeys.rename(owner.id(), id, name, owner.subject());
    }

    void remove(Member owner, UUID id) {
        change(
                owner,
                () -> guard.keeping(() -> {
                    passkeys.remove(owner.id(), id, owner.subject());
                    return id;
                }));
    }

    private void change(Member owner, Runnable work) {
        var place = place();
        transaction.executeWithoutResult(status -> {
            work.run();
            mails.changed(owner, place);
        });
    }

    private TenantPlace place() {
        return tenants.find(CurrentTenant.require()).orElseThrow();
    }
}
