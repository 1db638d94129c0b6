package app.masthead.access.connections;

import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.connections.providers.ProviderBudget;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests of the drafts of connections: real sign-ins that let nobody in. A draft counts as tested when an admin would
 * have come in by it as themselves.
 */
@Service
@Transactional
public class ConnectionTests {

    private final Drafts drafts;
    private final Connections connections;
    private final StoredTests tests;
    private final TestedPerson person;
    private final ProviderBudget budget;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConnectionTests(
            Drafts drafts,
            Connections connections,
            StoredTests tests,
            TestedPerson person,
            ProviderBudget budget,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.connections = connections;
        this.tests = tests;
        this.person = person;
        this.budget = budget;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a flow needs to begin a test of the draft as it is now.
     *
     * @throws IncompleteDraft when a sign-in could not even begin
     * @throws app.masthead.platform.web.TooMany when this tenant has tried too often of late
     */
    @Transactional(propagation = Propagation.NEVER)
    public TestTicket begin(String connection, PortalUser tester) {
        var draft = drafts.get(connection);
        if (!draft.complete()) {
            throw new IncompleteDraft();
        }
        budget.take();
        return new TestTicket(connection, draft.revision(), tester.id());
    }

    /**
     * Keeps what came of a test, together with who the person would have been here.
     *
     * @param report of the protocol's own checks
     * @param identity what was proved; empty unless every one of these checks passed
     * @return the id of the test
     */
    public UUID finish(TestTicket ticket, PortalUser tester, TestReport report, Optional<VerifiedIdentity> identity) {
        var checks = new ArrayList<>(report.checks());
        checks.addAll(person.checks(identity, tester));
        var whole = new TestReport(
                checks, report.received(), identity.map(TestReport.Proved::of).orElse(null));
        var test = new SignInTest(
                Ids.next(),
                ticket.connection(),
                ticket.revision(),
                clock.instant(),
                tester.id(),
                tester instanceof Member ? tester.id() : null,
                tester.name(),
                whole.clean() && tester instanceof Member,
                identity.map(VerifiedIdentity::issuer).orElse(null),
                identity.map(VerifiedIdentity::subject).orElse(null),
                whole);
        tests.store(test);
        remember(test);
        publish(test);
        return test.id();
    }

    /**
     * One of the tests of a connection that somebody may see.
     *
     * @throws NoSuchTest when there is none, or none any more
     */
    @Transactional(readOnly = true)
    public SignInTest get(String connection, UUID test, PortalUser viewer) {
        return tests.find(connection, test).filter(it -> it.visibleTo(viewer)).orElseThrow(NoSuchTest::new);
    }

    /**
     * The id of a test, as an address has it.
     *
     * @throws NoSuchTest when it is none
     */
    public static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchTest();
        }
    }

    /** The last tests of a connection that somebody may see, newest first. */
    @Transactional(readOnly = true)
    public List<SignInTest> latest(String connection, PortalUser viewer) {
        return tests.latest(connection).stream()
                .filter(it -> it.visibleTo(viewer))
                .toList();
    }

    /**
     * Links the identity that was proved to the member who proved it, who asks for it; the test then counts as passed
     * if nothing else stood in its way.
     *
     * @throws NotYours when somebody else made the test, or somebody else already is this identity
     * @throws StaleDraft when the settings have changed since the test
     */
    public void adopt(String connection, UUID test, Member member) {
        drafts.lock(connection);
        var made = get(connection, test, member);
        if (!made.adoptableBy(member.id())) {
            throw new NotYours();
        }
        if (made.revision() != drafts.get(connection).revision()) {
            throw new StaleDraft();
        }
        var before = person.identity(connection, member);
        var adopted = person.adopt(made, member);
        tests.replace(adopted);
        remember(adopted);
        publishAdopted(made, member, before);
    }

    private void publishAdopted(SignInTest made, Member member, @Nullable String before) {
        var label = connections.get(made.connection()).label();
        events.publishEvent(new AuditedChange(
                ConnectionAction.IDENTITY_ADOPTED,
                member.subject(),
                List.of(
                        new Change("connection", null, label),
                        new Change("issuer", null, made.issuer()),
                        new Change("subject", before, made.subject()))));
    }

    private void remember(SignInTest test) {
        if (test.passed()) {
            tests.markTested(test);
        }
    }

    private void publish(SignInTest test) {
        var subject = connections.get(test.connection()).subject();
        var result = test.passed() ? "passed" : "not passed";
        events.publishEvent(
                new AuditedChange(ConnectionAction.TESTED, subject, List.of(new Change("result", null, result))));
    }
}
