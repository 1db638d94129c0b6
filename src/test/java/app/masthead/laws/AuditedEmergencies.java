package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import app.masthead.support.DemoPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an admin does with passkeys for emergencies, once; they are made at the installation's host. */
final class AuditedEmergencies {

    private static final String PAGE = "/settings/sign-in/emergency";

    private AuditedEmergencies() {}

    static List<Deed> all(Cast cast) {
        var key = UUID.randomUUID();
        var passkey = PAGE + "/passkeys/" + key;
        return List.of(
                new Deed("POST /settings/sign-in/emergency/codes", PAGE, PAGE + "/codes", Map.of()),
                new Deed(
                        "POST /settings/sign-in/emergency/passkeys/{passkey}/name",
                        () -> pageWith(key, cast),
                        page -> passkey + "/name",
                        Map.of("name", "Renamed for the log")),
                new Deed(
                        "POST /settings/sign-in/emergency/passkeys/{passkey}/removal",
                        () -> pageWith(key, cast),
                        page -> passkey + "/removal",
                        Map.of()));
    }

    private static String pageWith(UUID key, Cast cast) {
        cast.inTenant("harbour", database -> database.sql("""
                        insert into user_passkey (tenant_id, id, user_id, credential_id, attestation, sign_count, name,
                            created_at)
                        values (current_tenant(), :id, :user, decode(repeat('ab', 32), 'hex'), '\\x00', 0, 'YubiKey', now())
                        on conflict do nothing""")
                .param("id", key)
                .param("user", DemoPeople.HARBOUR_ADMIN.id())
                .update());
        return PAGE;
    }
}
