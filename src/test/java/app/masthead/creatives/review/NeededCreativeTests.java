package app.masthead.creatives.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a creative is needed follows its orders, whatever happens to them. */
class NeededCreativeTests extends PortalTest {

    private TestTenant tenant;

    @BeforeEach
    void two_orders_and_a_creative_of_both() {
        tenant = TestTenant.open(cast);
        tenant.change("insert into principal (tenant_id, principal_id, name) values (current_tenant(), 'b', 'B')");
        tenant.change("insert into product (tenant_id, product_id, name) values (current_tenant(), 'p', 'P')");
        tenant.change("""
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate,
                    currency)
                values (current_tenant(), 'p', 'cpm', 'cpm', true, 10, 'EUR')""");
        tenant.change("""
                insert into creative (tenant_id, principal_id, creative_id, name, format_kind, assets)
                values (current_tenant(), 'b', 'c', 'C', 'image', '{}')""");
        order("early", "2027-01-10");
        order("late", "2027-02-20");
        assertThat(needed()).isEqualTo("2027-01-10");
    }

    @Test
    void an_order_that_is_over_needs_it_no_more() {
        tenant.change("""
                update media_buy set status = 'rejected', rejection_reason = 'No.' where media_buy_id = 'early'""");
        assertThat(needed()).isEqualTo("2027-02-20");

        tenant.change("""
                update media_buy set status = 'canceled', canceled_at = now(), canceled_by = 'seller'
                 where media_buy_id = 'late'""");
        assertThat(needed()).isEqualTo("never");
    }

    @Test
    void an_order_that_starts_at_another_time_needs_it_then() {
        tenant.change("update media_buy set flight_start_date = '2027-01-05Z' where media_buy_id = 'late'");
        assertThat(needed()).isEqualTo("2027-01-05");

        tenant.change("update media_buy set flight_start_date = '2027-03-01Z', flight_end_date = '2027-04-01Z'");
        assertThat(needed()).isEqualTo("2027-03-01");
    }

    @Test
    void an_order_that_does_without_it_does_not_need_it() {
        tenant.change("delete from creative_assignment where media_buy_id = 'early'");
        assertThat(needed()).isEqualTo("2027-02-20");

        tenant.change("delete from creative_assignment");
        assertThat(needed()).isEqualTo("never");
    }

    @Test
    void two_changes_at_once_are_both_heeded() throws Exception {
        try (var other = Executors.newFixedThreadPool(1)) {
            var second = cast.inTenant(tenant.id(), database -> {
                database.sql("delete from creative_assignment where media_buy_id = 'early'")
                        .update();
                var meanwhile = other.submit(
                        () -> tenant.change("delete from creative_assignment where media_buy_id = 'late'"));
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                return meanwhile;
            });
            second.get();
        }

        assertThat(needed()).isEqualTo("never");
    }

    @Test
    void to_be_needed_at_another_time_is_no_change_of_the_creative() {
        assertThat(tenant.read("select version from creative")).isEqualTo("0");
    }

    private void order(String id, String starts) {
        tenant.change("""
                insert into media_buy (tenant_id, media_buy_id, principal_id, brand, status, flight_start_date,
                    flight_end_date, budget, currency)
                values (current_tenant(), '%1$s', 'b', 'Brand', 'pending_approval', '%2$sZ',
                    timestamptz '%2$sZ' + interval '28 days', 1000, 'EUR')""".formatted(id, starts));
        tenant.change("""
                insert into media_package (tenant_id, media_buy_id, package_id, product_id, pricing_option_id, pricing,
                    budget)
                values (current_tenant(), '%s', 'k', 'p', 'cpm', '{}', 1000)""".formatted(id));
        tenant.change("""
                insert into creative_assignment (tenant_id, media_buy_id, package_id, principal_id, creative_id)
                values (current_tenant(), '%s', 'k', 'b', 'c')""".formatted(id));
    }

    private String needed() {
        return tenant.read("""
                select case needed_at when 'infinity' then 'never' else to_char(needed_at at time zone 'UTC', 'YYYY-MM-DD') end
                  from creative""");
    }
}
