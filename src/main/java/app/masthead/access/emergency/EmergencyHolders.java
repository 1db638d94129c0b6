package app.masthead.access.emergency;

import app.masthead.access.connections.EmergencyWays;
import app.masthead.platform.storage.Timestamps;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which admins of the current tenant could come in without any identity provider. */
@Service
@Transactional(readOnly = true)
class EmergencyHolders implements EmergencyWays {

    private static final String ADMINS = """
            select u.id, u.name,
                   (select count(*) from user_passkey k where k.tenant_id = u.tenant_id and k.user_id = u.id) as passkeys,
                   (select count(*) from recovery_code c where c.tenant_id = u.tenant_id and c.user_id = u.id
                       and c.used_at is null) as codes,
                   greatest(
                       (select max(k.last_used_at) from user_passkey k
                        where k.tenant_id = u.tenant_id and k.user_id = u.id),
                       (select max(c.used_at) from recovery_code c
                        where c.tenant_id = u.tenant_id and c.user_id = u.id)) as tried_at,
                   (select count(*) from (select max(k.last_used_at) from user_passkey k
                        where k.tenant_id = u.tenant_id and k.user_id = u.id having max(k.last_used_at) is not null
                        union all
                        select max(c.used_at) from recovery_code c
                        where c.tenant_id = u.tenant_id and c.user_id = u.id
                        having max(c.used_at) is not null and count(*) > count(c.used_at)) tried) as tried_kinds
            from app_user u
            where u.tenant_id = current_tenant() and u.role = 'admin' and u.status = 'active'
            order by lower(u.name), u.id""";

    private final JdbcClient database;

    EmergencyHolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Holder> holders() {
        return admins().stream()
                .filter(EmergencyHolder::holds)
                .map(it -> new Holder(it.id(), it.name(), it.triedAt(), it.triedKinds()))
                .toList();
    }

    /** All active admins, those as well who hold nothing. */
    public List<EmergencyHolder> admins() {
        return database.sql(ADMINS)
                .query((row, number) -> new EmergencyHolder(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("passkeys"),
                        row.getInt("codes"),
                        Timestamps.instant(row, "tried_at"),
                        row.getInt("tried_kinds")))
                .list();
    }
}
