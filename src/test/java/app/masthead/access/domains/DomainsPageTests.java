package app.masthead.access.domains;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.TestTenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of domains that a tenant says are its own. */
class DomainsPageTests extends DomainTest {

    @ParameterizedTest
    @CsvSource({
        "co.uk, Anybody can have a domain below this one",
        "gmail.com, Everybody can have an address there",
        "acme.localhost, That is a domain of this installation",
        "no domain, Enter the name of a domain",
    })
    void what_cannot_be_the_tenants_own_is_refused_at_the_field(String typed, String sentence) {
        assertThat(add(ana, typed)).hasStatus(422).bodyText().contains(sentence, typed);
    }

    @Test
    void one_is_added_once() {
        assertThat(add(ana, domain)).hasStatus(422).bodyText().contains("It is on the list already.");
    }

    @Test
    void one_that_is_removed_is_not_verified_any_more() {
        publish(tenant);
        check(ana);

        assertThat(press(ana, PATH + "/" + domain + "/removal")).hasStatus(303);

        assertThat(tenant.read("select count(*)::text from verified_domain")).isEqualTo("0");
        assertThat(lastOperation(tenant)).isEqualTo("domains.removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/removal"})
    void that_of_another_tenant_is_not_there(String action) {
        var dan = TestTenant.open(cast).person("Dan", "admin", "active");

        assertThat(press(dan, PATH + "/" + domain + action)).hasStatus(404);
    }
}
