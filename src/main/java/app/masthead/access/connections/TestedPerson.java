package app.masthead.access.connections;

import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.Way;
import app.masthead.access.people.SignInForecast;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says who an identity that a test has proved would be here, and lets whoever proved it take it as their own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TestedPerson {

    static final String PERSON = "person";
    static final String YOURSELF = "yourself";
    static final String ROLE = "role";
    static final Set<String> CODES = Set.of(PERSON, YOURSELF, ROLE);

    /** Reasons for which the identity cannot become that of whoever tries. */
    static final Set<String> SETTLED = Set.of("deactivated", "somebody-else");

    private final JdbcClient database;
    private final SignInForecast forecast;
    private final Clock clock;

    TestedPerson(JdbcClient database, SignInForecast forecast, Clock clock) {
        this.database = database;
        this.forecast = forecast;
        this.clock = clock;
    }

    List<Check> checks(Optional<VerifiedIdentity> identity, PortalUser tester) {
        return identity.map(forecast::of)
                .map(it -> it.linked() ? known(it, tester) : unknown(it))
                .orElseGet(() ->
                        Stream.of(PERSON, YOURSELF, ROLE).map(Check::notReached).toList());
    }

    /** Somebody whom nobody has linked to anybody yet, even if such a person would be made at the first sign-in. */
    private static List<Check> unknown(SignInForecast.Outcome forecast) {
        var person = forecast.refusal() == null
                ? Check.failed(PERSON, "would-be-new", null, null)
                : Check.failed(PERSON, forecast.refusal().code(), null, forecast.name());
        return List.of(person, Check.notReached(YOURSELF), Check.notReached(ROLE));
    }

    private static List<Check> known(SignInForecast.Outcome forecast, PortalUser tester) {
        if (forecast.refusal() != null) {
            var refused = Check.failed(PERSON, forecast.refusal().code(), null, forecast.name());
            return List.of(refused, Check.notReached(YOURSELF), Check.notReached(ROLE));
        }
        var yourself = tester.id().equals(forecast.person())
                ? Check.passed(YOURSELF, tester.name())
                : Check.failed(YOURSELF, "somebody-else", tester.name(), forecast.name());
        return List.of(Check.passed(PERSON, forecast.name()), yourself, Check.passed(ROLE, role(forecast)));
    }

    private static String role(SignInForecast.Outcome forecast) {
        var rule = forecast.rule();
        var role = forecast.role().code();
        return rule == null
                ? role
                : "%s (%s %s %s)"
                        .formatted(role, rule.attribute(), rule.operator().code(), rule.value());
    }

    /** By what the person is known by the connection so far; null where it does not know the person. */
    @Nullable
    String identity(String connection, Member member) {
        return database.sql("""
                        select subject from external_identity where tenant_id = current_tenant()
                          and connection_id = :connection and user_id = :user for update""")
                .param("connection", connection)
                .param("user", member.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Links the identity, and says what the test looks like from then on. */
    SignInTest adopt(SignInTest test, Member member) {
        if (test.issuer() == null || test.subject() == null) {
            throw new NotYours();
        }
        var identity = identity(test, test.issuer(), test.subject());
        var outcome = forecast.of(identity);
        if (outcome.linked() && !member.id().equals(outcome.person())) {
            throw new NotYours();
        }
        try {
            link(identity, member);
        } catch (DuplicateKeyException faster) {
            throw new NotYours();
        }
        return retold(test, checks(Optional.of(identity), member));
    }

    private void link(VerifiedIdentity identity, Member member) {
        var linked = database.sql("""
                        insert into external_identity
                            (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, created_at)
                        select tenant_id, :id, :connection, :issuer, :subject, id, :by, cast(:now as timestamptz)
                        from app_user where tenant_id = current_tenant() and id = :user and status = 'active'
                        on conflict (tenant_id, user_id, connection_id)
                            do update set issuer = excluded.issuer, subject = excluded.subject,
                                          linked_by = excluded.linked_by, created_at = excluded.created_at""")
                .param("id", Ids.next())
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("user", member.id())
                .param("by", member.id().toString())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (linked == 0) {
            throw new NotYours();
        }
    }

    private static SignInTest retold(SignInTest test, List<Check> person) {
        var codes = person.stream().map(Check::code).toList();
        var protocol = test.report().checks().stream().filter(it -> !codes.contains(it.code()));
        var report = new TestReport(
                Stream.concat(protocol, person.stream()).toList(),
                test.report().received(),
                test.report().proved());
        return new SignInTest(
                test.id(),
                test.connection(),
                test.revision(),
                test.testedAt(),
                test.tester(),
                test.testedBy(),
                test.testerName(),
                report.clean(),
                test.issuer(),
                test.subject(),
                report);
    }

    /** The identity again, with what the provider said of it then. */
    private static VerifiedIdentity identity(SignInTest test, String issuer, String subject) {
        var said = test.report().received().stream()
                .collect(Collectors.toMap(
                        TestReport.Received::name, TestReport.Received::values, (first, again) -> first));
        var proved = Objects.requireNonNullElse(test.report().proved(), new TestReport.Proved(Way.OIDC, List.of()));
        var identity = new VerifiedIdentity(
                proved.way(), test.connection(), issuer, subject, Optional.empty(), Optional.empty(), said, null);
        return proved.groups().isEmpty() ? identity : identity.withGroups(proved.groups());
    }
}
