package app.masthead.access.connections;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.DemoSignIn;
import app.masthead.demo.identity.Endpoint;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.RateLimits;
import app.masthead.support.Attack;
import app.masthead.support.CastMember;
import app.masthead.support.Defends;
import app.masthead.support.Forms;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin who would find out what is there, address by address. */
class ProviderBudgetTests extends PortalTest {

    @Autowired
    private RateLimits limits;

    @Autowired
    private DemoSignIn demo;

    /** The portal's own allowance in tests is a thousand; this tenant has used it up. */
    @Test
    @Defends(Attack.PORT_SCAN)
    void whoever_tries_many_addresses_is_told_to_wait_and_nobody_is_asked() {
        var tenant = TestTenant.open(cast);
        var ana = tenant.person("Ana", "admin", "active");
        CurrentTenant.run(
                new TenantId(tenant.id()),
                () -> limits.take("provider|" + CurrentTenant.require(), 1, Duration.ofHours(1)));
        var forms = new Forms(mvc, as(ana));
        var page = added(forms, ana);

        var answer = forms.send(
                page,
                page,
                Map.of("issuer", demo.provider().issuer("acme"), "clientId", "acme-client", "secret", "tried"));

        assertThat(answer.getResponse().getStatus()).isIn(422, 429);
        assertThat(answer).bodyText().contains("minute");
        assertThat(demo.provider().requests(Endpoint.DISCOVERY)).isZero();
    }

    private static String added(Forms forms, CastMember ana) {
        var answer = forms.send(
                "/settings/sign-in/connections/new", "/settings/sign-in/connections", Map.of("kind", "oidc"));
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }
}
