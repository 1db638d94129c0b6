package app.masthead.notifications.webhooks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tests of webhooks are no way to look through a network. */
class WebhookBudgetTests extends PortalTest {

    @Autowired
    private RateLimits limits;

    @Test
    @Defends(Attack.PORT_SCAN)
    void a_tenant_tests_a_few_in_a_minute_and_another_is_not_held_up_by_it() {
        var budget = new WebhookBudget(limits, 2);
        var one = tenant();
        CurrentTenant.run(one, budget::take);
        CurrentTenant.run(one, budget::take);

        assertThatThrownBy(() -> CurrentTenant.run(one, budget::take)).isInstanceOf(TooMany.class);
        assertThatCode(() -> CurrentTenant.run(tenant(), budget::take)).doesNotThrowAnyException();
    }

    private static TenantId tenant() {
        return new TenantId("t" + UUID.randomUUID().toString().substring(0, 8));
    }
}
