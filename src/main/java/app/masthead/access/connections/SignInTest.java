package app.masthead.access.connections;

import app.masthead.access.PortalUser;
import app.masthead.access.SetUpGuest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test of a connection that came to its end.
 *
 * @param revision of the draft that was tested
 * @param tester who tried, a member or not
 * @param testedBy the same, if a member; null otherwise
 * @param passed whether the person who tried would have come in as themselves
 * @param issuer of the identity that was proved, with its subject; null where none was
 */
public record SignInTest(
        UUID id,
        String connection,
        long revision,
        Instant testedAt,
        UUID tester,
        @Nullable UUID testedBy,
        String testerName,
        boolean passed,
        @Nullable String issuer,
        @Nullable String subject,
        TestReport report) {

    /** Guests of the tenant see what they did themselves, and nothing of what its people are to the provider. */
    public boolean visibleTo(PortalUser user) {
        return !(user instanceof SetUpGuest) || tester.equals(user.id());
    }

    /** Whether the provider proved an identity that could be somebody's here. */
    public boolean proved() {
        return subject != null;
    }

    /** Whether nothing but the question who this is stands in its way, so that this person may answer it. */
    public boolean adoptableBy(UUID person) {
        return proved()
                && !passed
                && person.equals(testedBy)
                && report.checks().stream()
                        .filter(it -> !TestedPerson.CODES.contains(it.code()))
                        .noneMatch(it ->
                                it.standing() == Check.Standing.FAILED || it.standing() == Check.Standing.NOT_REACHED)
                && report.checks().stream().noneMatch(it -> TestedPerson.SETTLED.contains(String.valueOf(it.reason())));
    }
}
