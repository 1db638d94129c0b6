package app.masthead.laws;

import static app.masthead.support.Cast.asEve;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Forms;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No change without its row, on the installation's host as well: each form of it is sent once, and its log grows. */
class ConsoleAuditCoverageTests extends PortalTest {

    private static final String OPTIONS = "says what the authenticator is asked, and does nothing yet";

    /** What changes nothing by itself, or takes an authenticator, which MockMvc has not. */
    private static final Map<String, String> NOT_HERE = Map.ofEntries(
            Map.entry("POST /me/passkeys", "takes an authenticator; OwnPasskeysTests read its row"),
            Map.entry("POST /me/passkeys/options", OPTIONS),
            Map.entry("POST /set-up/{token}", "takes an authenticator; SetUpTests read its row"),
            Map.entry("POST /set-up/{token}/options", OPTIONS),
            Map.entry("POST /sign-in/passkey", "takes an authenticator; PasskeySignInTests read its row"),
            Map.entry("POST /sign-in/passkey/options", OPTIONS),
            Map.entry("POST /sign-in/passkey/again", "takes an authenticator; the session goes on, as at a provider"),
            Map.entry("POST /sign-in/passkey/again/options", OPTIONS),
            Map.entry("POST /sign-in/switch", "needs somebody else in the same browser; SwitchingTests read its rows"),
            Map.entry("POST /emergency/code", "leads to a tenant, whose log has the row; EmergencyWayTests read it"),
            Map.entry("POST /emergency/passkey", "leads to a tenant, whose log has the row; EmergencyWayTests read it"),
            Map.entry("POST /emergency/passkey/options", OPTIONS),
            Map.entry("POST /emergency/passkeys", "goes on a tenant's record; EmergencySettingsTests read its row"),
            Map.entry("POST /emergency/passkeys/options", OPTIONS));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void every_route_that_changes_something_is_used_here() {
        var used = new AuditedConsole(cast).all().map(AuditedForms.Deed::route).collect(Collectors.toSet());
        var routes = Routes.of(mapping).stream()
                .filter(route -> route.changesState() && route.isOnInstallationHost() && !route.isForMachines())
                .map(Route::toString)
                .toList();

        assertThat(routes).containsAll(NOT_HERE.keySet());
        assertThat(routes).filteredOn(route -> !NOT_HERE.containsKey(route)).hasSameElementsAs(used);
    }

    @TestFactory
    Stream<DynamicTest> every_change_leaves_a_row() {
        return new AuditedConsole(cast)
                .all()
                .map(deed -> DynamicTest.dynamicTest(deed.route(), () -> {
                    var page = deed.page().get();
                    var before = rows();

                    var answer =
                            new Forms(mvc, asEve()).send(page, deed.action().apply(page), deed.typed());

                    assertThat(answer.getResponse().getStatus())
                            .as("the change is made")
                            .isIn(200, 303);
                    assertThat(rows()).isGreaterThan(before);
                }));
    }

    @AfterEach
    void tidy() {
        new AuditedConsole(cast).tidy();
    }

    private long rows() {
        return cast.inInstallation(database -> database.sql("select count(*) from installation_audit_log")
                .query(Long.class)
                .single());
    }
}
