package app.masthead.access.passkeys;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys that people hold. Whose are meant is told by what is bound: with a tenant, those of its people; without,
 * in the installation's scope, those of whoever runs the installation.
 */
@Service
@Transactional
public class Passkeys {

    /** More than anybody has devices. */
    public static final int MOST = 10;

    private final PasskeyStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(PasskeyStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** A person's passkeys, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(UUID holder) {
        return store.shown(holder);
    }

    /**
     * Keeps a key that was just made and verified.
     *
     * @param owner the holder as the audit log names people
     * @throws TooManyPasskeys when the holder has ten already
     * @throws PasskeyRefused when that very key is kept already
     */
    public void add(NewPasskey key, String name, Subject owner) {
        store.lock(key.holder());
        if (store.shown(key.holder()).size() >= MOST) {
            throw new TooManyPasskeys();
        }
        try {
            store.add(key, name, clock.instant());
        } catch (DuplicateKeyException known) {
            throw new PasskeyRefused(PasskeyReason.KNOWN_PASSKEY, "", known);
        }
        events.publishEvent(AuditedChange.created(PasskeyAction.ADDED, owner, Map.of("passkey", name)));
    }

    /** Calls a key something else. */
    public void rename(UUID holder, UUID id, String name, Subject owner) {
        var key = store.locked(holder, id).orElseThrow(NoSuchPasskey::new);
        if (key.name().equals(name)) {
            return;
        }
        store.rename(id, name);
        events.publishEvent(
                new AuditedChange(PasskeyAction.RENAMED, owner, List.of(new Change("passkey", key.name(), name))));
    }

    /** Forgets a key, which opens nothing from now on. Whether another way in is left is for the caller to see to. */
    public void remove(UUID holder, UUID id, Subject owner) {
        var key = store.locked(holder, id).orElseThrow(NoSuchPasskey::new);
        store.remove(id);
        events.publishEvent(
                new AuditedChange(PasskeyAction.REMOVED, owner, List.of(new Change("passkey", key.name(), null))));
    }
}
