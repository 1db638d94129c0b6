package app.masthead.access.installation;

import app.masthead.access.PortalUser;
import app.masthead.access.passkeys.NewPasskey;
import app.masthead.access.passkeys.NoSuchPasskey;
import app.masthead.access.passkeys.Passkey;
import app.masthead.access.passkeys.Passkeys;
import app.masthead.access.superadmins.SuperAdminDirectory;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of a super-admin, as that person keeps them. One way in always stays. */
@Service
@Transactional
class OwnPasskeys {

    private final Passkeys passkeys;
    private final SuperAdminDirectory directory;
    private final JdbcClient database;

    OwnPasskeys(Passkeys passkeys, SuperAdminDirectory directory, JdbcClient database) {
        this.passkeys = passkeys;
        this.directory = directory;
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(PortalUser owner) {
        return passkeys.of(owner.id());
    }

    public void add(PortalUser owner, NewPasskey key, String name) {
        lock(owner);
        passkeys.add(key, name, owner.subject());
    }

    public void rename(PortalUser owner, UUID id, String name) {
        passkeys.rename(owner.id(), id, name, owner.subject());
    }

    /**
     * Forgets a key.
     *
     * @throws LastWayIn when its owner would have no way in any more
     */
    public void remove(PortalUser owner, UUID id) {
        lock(owner);
        var held = passkeys.of(owner.id());
        if (held.stream().noneMatch(it -> it.id().equals(id))) {
            throw new NoSuchPasskey();
        }
        if (held.size() == 1 && !directory.hasProvider(owner.id())) {
            throw new LastWayIn();
        }
        passkeys.remove(owner.id(), id, owner.subject());
    }

    /** Whether the person may do without one of these keys. */
    @Transactional(readOnly = true)
    public boolean canDoWithout(PortalUser owner, List<Passkey> held) {
        return held.size() > 1 || directory.hasProvider(owner.id());
    }

    /** Two keys are not removed at once, nor an eleventh added beside a tenth. */
    private void lock(PortalUser owner) {
        database.sql("select id from super_admin where id = :id for update")
                .param("id", owner.id())
                .query(UUID.class)
                .single();
    }
}
