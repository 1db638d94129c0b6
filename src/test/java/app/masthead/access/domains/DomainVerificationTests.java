package app.masthead.access.domains;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.Mailbox;
import app.masthead.support.PortalTest;
import app.masthead.support.TestNameServer;
import app.masthead.support.TestTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A domain is proved by a record that a real name server gives out. */
class DomainVerificationTests extends PortalTest {

    private static final String PATH = "/settings/sign-in/domains";

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DomainRechecks rechecks;

    private final String domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void adds_it() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
        assertThat(add(ana, domain)).hasStatus(303);
    }

    @Test
    void the_page_shows_what_to_publish() {
        assertThat(mvc.get().uri(PATH).with(as(ana)))
                .hasStatusOk()
                .bodyText()
                .contains("_masthead-challenge." + domain, token(tenant), "Not verified");
    }

    @Test
    void it_is_verified_once_the_record_is_found() {
        publish(tenant);

        assertThat(check(ana)).hasStatus(303);

        assertThat(state(tenant)).isEqualTo("verified found");
        assertThat(lastOperation(tenant)).isEqualTo("domains.verified");
    }

    @Test
    void a_record_among_others_is_found_and_one_in_pieces_as_well() {
        var token = token(tenant);
        TestNameServer.publish("_masthead-challenge." + domain, "v=spf1 -all", " " + token + " ");

        check(ana);

        assertThat(state(tenant)).isEqualTo("verified found");
    }

    @Test
    void without_the_record_it_is_not() {
        check(ana);

        assertThat(state(tenant)).isEqualTo("pending absent");
    }

    @Test
    void with_another_value_it_is_not() {
        TestNameServer.publish("_masthead-challenge." + domain, "of-somebody-else");

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending other");
    }

    @Test
    void with_the_record_of_the_domain_itself_it_is_not() {
        TestNameServer.publish(domain, token(tenant));

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending absent");
    }

    @Test
    void a_name_server_that_fails_says_nothing() {
        TestNameServer.fail("_masthead-challenge." + domain);

        check(ana);

        assertThat(state(tenant)).isEqualTo("pending unreachable");
    }

    @Test
    void one_that_does_not_answer_is_not_waited_for_long() {
        TestNameServer.silence("_masthead-challenge." + domain);
        var before = Instant.now();

        check(ana);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(state(tenant)).isEqualTo("pending unreachable");
    }

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

    @Test
    void nobody_asks_name_servers_all_the_time_through_us() {
        IntStream.range(0, 10).forEach(number -> assertThat(check(ana)).hasStatus(303));

        assertThat(check(ana)).hasStatus(429);
    }

    private MvcTestResult add(CastMember who, String name) {
        return mvc.post()
                .uri(PATH)
                .param("domain", name)
                .with(as(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult check(CastMember who) {
        return press(who, PATH + "/" + domain + "/check");
    }

    private MvcTestResult press(CastMember who, String action) {
        return mvc.post().uri(action).with(as(who)).with(csrf()).exchange();
    }

    private void publish(TestTenant owner) {
        TestNameServer.publish("_masthead-challenge." + domain, token(owner));
    }

    private void yesterday() {
        tenant.change("update verified_domain set last_checked_at = now() - interval '25 hours'");
    }

    private String token(TestTenant owner) {
        return owner.read("select token from verified_domain where domain = '" + domain + "'");
    }

    private String state(TestTenant owner) {
        return owner.read("""
                select case when missing_since is not null then 'missing' when verified_at is not null then 'verified'
                            when taken_at is not null then 'taken' else 'pending' end || ' ' || last_finding
                from verified_domain where domain = '""" + domain + "'");
    }

    private static String lastOperation(TestTenant owner) {
        return owner.read("select operation from audit_log order by created_at desc, log_id desc limit 1");
    }

    private static String rowsOf(TestTenant owner) {
        return owner.read("select string_agg(l::text, ' ') from audit_log l where operation like 'domains.moved%'")
                .replace(owner.id(), "");
    }
}
