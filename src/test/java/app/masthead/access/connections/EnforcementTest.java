package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;

import app.masthead.access.connections.EmergencyWays.Holder;
import app.masthead.support.Mailbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A tenant that could enforce single sign-on, but for its ways in for emergencies. */
abstract class EnforcementTest extends ConnectionPageTest {

    static final String PAGE = "/settings/sign-in/enforcement";
    static final List<Holder> TWO = List.of(
            new Holder(UUID.randomUUID(), "Ada", Instant.EPOCH, 1),
            new Holder(UUID.randomUUID(), "Eve", Instant.EPOCH, 1));

    @Autowired
    TestEmergencyWays emergencies;

    @Autowired
    Mailbox mailbox;

    @BeforeEach
    void nobodyHasAWayInForEmergencies() {
        change("delete from user_passkey where tenant_id = 'acme'");
        change("delete from recovery_code where tenant_id = 'acme'");
    }

    @BeforeEach
    void known() {
        change(
                "insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by) values"
                        + " ('acme', gen_random_uuid(), 'demo-acme-oidc', 'https://i.example', 'ada', '" + ADA.id()
                        + "', 'test') on conflict do nothing");
    }

    @AfterEach
    void open() {
        emergencies.holders(List.of());
        change("update tenant set auth_setup_mode = 'setup' where tenant_id = 'acme'");
        change("delete from external_identity where tenant_id = 'acme' and subject = 'ada'");
        change("update app_user set status = 'deactivated', deactivated_at = now()"
                + " where tenant_id = 'acme' and email like '%@lockout.example'");
        change("delete from verified_domain where tenant_id = 'acme' and domain = 'lockout.example'");
    }
}
