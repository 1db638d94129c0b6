package app.masthead.console;

import static app.masthead.support.Cast.asEve;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.PortalTest;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The console in Eve's hands. */
abstract class ConsoleTest extends PortalTest {

    MvcTestResult get(String address, Object... variables) {
        return mvc.get().uri(address, variables).with(asEve()).exchange();
    }

    MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(asEve()).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    /** Opens a tenant of that name and returns its address. */
    String open(String name) {
        var address = Subdomain.of(name);
        var form = Map.of(
                "name", name,
                "zone", "Europe/Vienna",
                "currency", "EUR",
                "adminName", "Una",
                "adminEmail", "una@" + address + ".example");
        post("/console/tenants", form);
        return address;
    }

    List<String> operations(String log, String tenant) {
        return cast.inInstallation(database -> database.sql("select operation from " + log
                        + " where subject_id = :tenant and actor_kind = 'super_admin' order by created_at, log_id")
                .param("tenant", tenant)
                .query(String.class)
                .list());
    }

    List<String> tenantsOwn(String tenant) {
        return cast.inTenant(tenant, database -> database.sql(
                        "select operation || ' by ' || actor_kind from audit_log order by created_at, log_id")
                .query(String.class)
                .list());
    }
}
