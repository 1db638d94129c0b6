package app.masthead.access.connections;

import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.Way;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Recognition recognition;
    private final Clock clock;

    TestedPerson(JdbcClient database, Recognition recognition, Clock clock) {
        this.database = database;
        this.recognition = recognition;
        this.clock = clock;
    }

    List<Check> checks(Optional<VerifiedIdentity> identity, PortalUser tester) {
        if (identity.isEmpty()) {
            return Stream.of(PERSON, YOURSELF, ROLE).map(Check::notReached).toList();
        }
        var linked = recognition.linked(identity.get());
        if (linked.isEmpty()) {
            return unknown(identity.get());
        }
        return known(linked.get(), tester);
    }

    private List<Check> unknown(VerifiedIdentity identity) {
        var expected = recognition.expected(identity).map(Recognition.Recognised::name);
        var person = expected.map(name -> Check.failed(PERSON, "not-confirmed", null, name))
                .orElseGet(() -> Check.failed(PERSON, "unknown-person", null, null));
        return List.of(person, Check.notReached(YOURSELF), Check.notReached(ROLE));
    }

    private static List<Check> known(Recognition.Recognised person, PortalUser tester) {
        if (!person.active()) {
            var refused = Check.failed(PERSON, "deactivated", null, person.name());
            return List.of(refused, Check.notReached(YOURSELF), Check.notReached(ROLE));
        }
        var yourself = person.id().equals(tester.id())
                ? Check.passed(YOURSELF, tester.name())
                : Check.failed(YOURSELF, "somebody-else", tester.name(), person.name());
        return List.of(Check.passed(PERSON, person.name()), yourself, Check.passed(ROLE, person.role()));
    }

    /** Links the identity, and says what the test looks like from then on. */
    SignInTest adopt(SignInTest test, Member member) {
        if (!member.id().equals(test.testedBy()) || test.issuer() == null || test.subject() == null) {
            throw new NotYours();
        }
        var identity = identity(test.connection(), test.issuer(), test.subject());
        if (recognition
                .linked(identity)
                .filter(it -> !it.id().equals(member.id()))
                .isPresent()) {
            throw new NotYours();
        }
        link(identity, member);
        return retold(test, checks(Optional.of(identity), member));
    }

    private void link(VerifiedIdentity identity, Member member) {
        database.sql("""
                        insert into external_identity
                            (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, created_at)
                        values (current_tenant(), :id, :connection, :issuer, :subject, :user, :by, :now)
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
    }

    private static SignInTest retold(SignInTest test, List<Check> person) {
        var codes = person.stream().map(Check::code).toList();
        var protocol = test.report().checks().stream().filter(it -> !codes.contains(it.code()));
        var report = new TestReport(
                Stream.concat(protocol, person.stream()).toList(), test.report().received());
        return new SignInTest(
                test.id(),
                test.connection(),
                test.revision(),
                test.testedAt(),
                test.testedBy(),
                test.testerName(),
                report.clean(),
                test.issuer(),
                test.subject(),
                report);
    }

    private static VerifiedIdentity identity(String connection, String issuer, String subject) {
        return new VerifiedIdentity(
                Way.OIDC, connection, issuer, subject, Optional.empty(), Optional.empty(), Map.of(), null);
    }
}
