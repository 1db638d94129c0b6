package app.masthead.access.domains;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestNameServer;
import app.masthead.support.TestTenant;
import org.junit.jupiter.api.Test;

/** A domain stays verified while its record is found, and for a week; and until somebody else proves it. */
class KeptDomainTests extends DomainTest {

    @Test
    void a_record_that_goes_missing_is_told_and_after_a_week_the_domain_is_not_verified_any_more() {
        publish(tenant);
        check(ana);
        TestNameServer.publish("_masthead-challenge." + domain);

        yesterday();
        rechecks.run();
        assertThat(state(tenant)).isEqualTo("missing absent");
        assertThat(mailbox.latest(ana.email()).subject()).isEqualTo("The record of " + domain + " is gone");

        yesterday();
        tenant.change("update verified_domain set missing_since = now() - interval '7 days 1 minute'");
        rechecks.run();
        assertThat(state(tenant)).isEqualTo("pending absent");
        assertThat(mailbox.latest(ana.email()).subject()).isEqualTo(domain + " is not verified any more");
        assertThat(lastOperation(tenant)).isEqualTo("domains.expired");
    }

    @Test
    void one_that_comes_back_in_time_is_as_before() {
        publish(tenant);
        check(ana);
        TestNameServer.publish("_masthead-challenge." + domain);
        yesterday();
        rechecks.run();
        publish(tenant);

        yesterday();
        rechecks.run();

        assertThat(state(tenant)).isEqualTo("verified found");
        assertThat(lastOperation(tenant)).isEqualTo("domains.found-again");
    }

    @Test
    void silence_of_the_name_server_takes_nothing_away() {
        publish(tenant);
        check(ana);
        TestNameServer.fail("_masthead-challenge." + domain);

        yesterday();
        rechecks.run();

        assertThat(state(tenant)).isEqualTo("verified unreachable");
    }

    @Test
    @Defends(Attack.HOST_TAKEOVER)
    void whoever_proves_it_next_takes_it_over_and_both_are_told_but_not_who_the_other_is() {
        publish(tenant);
        check(ana);
        var other = TestTenant.open(cast);
        var dan = other.person("Dan", "admin", "active");
        add(dan, domain);
        publish(other);

        assertThat(check(dan)).hasStatus(303);

        assertThat(state(tenant)).isEqualTo("taken found");
        assertThat(state(other)).isEqualTo("verified found");
        assertThat(mailbox.latest(ana.email()).subject()).isEqualTo(domain + " was taken over");
        assertThat(mailbox.latest(dan.email()).subject()).isEqualTo(domain + " is yours now");
        assertThat(mailbox.latest(ana.email()).text() + rowsOf(tenant)).doesNotContain(other.id(), dan.name());
        assertThat(mailbox.latest(dan.email()).text() + rowsOf(other)).doesNotContain(tenant.id(), ana.name());
        assertThat(lastOperation(tenant)).isEqualTo("domains.moved-away");
        assertThat(lastOperation(other)).isEqualTo("domains.moved-here");
    }

    @Test
    void that_somebody_else_has_it_shows_nowhere_until_it_is_proved() {
        publish(tenant);
        check(ana);
        var other = TestTenant.open(cast);
        var dan = other.person("Dan", "admin", "active");

        assertThat(add(dan, domain)).hasStatus(303);
        check(dan);

        assertThat(state(tenant)).isEqualTo("verified found");
        assertThat(state(other)).isEqualTo("pending other");
    }
}
