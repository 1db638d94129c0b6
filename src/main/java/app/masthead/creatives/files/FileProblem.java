package app.masthead.creatives.files;

import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.UnusableAddress;
import java.util.Set;

/**
 * Why there is no copy of a file.
 *
 * @param code names the message for people; never changes
 * @param lasting whether only the buyer can do something about it; else it may pass by itself
 */
public record FileProblem(String code, boolean lasting) {

    /** Its content is of another type than the creative says. */
    static final FileProblem WRONG_TYPE = new FileProblem("wrong-type", true);

    /** It begins like a picture, and is none that could be shown. */
    static final FileProblem UNREADABLE = new FileProblem("unreadable", true);

    /** So many that browsers would choke on it. */
    static final FileProblem TOO_MANY_PIXELS = new FileProblem("too-many-pixels", true);

    /** What lies in a file, and says nowhere in which. */
    public static final FileProblem NO_ADDRESS = new FileProblem("no-address", true);

    /** There are more files in the creative than are fetched. */
    public static final FileProblem TOO_MANY_FILES = new FileProblem("too-many-files", true);

    /** Its address is complete only when the creative is shown. */
    public static final FileProblem MACROS = new FileProblem("macros", false);

    /** All the films that a tag holds beyond those that are fetched. */
    public static final FileProblem FURTHER_FILMS = new FileProblem("further-films", false);

    /** What is not asked for, however often one tries. */
    private static final Set<FileProblem> NOT_ASKED_FOR = Set.of(MACROS, FURTHER_FILMS);

    /** Other files of the creative took all the time that there was. */
    public static final FileProblem NOT_REACHED = new FileProblem("not-reached", false);

    /** When the creative was decided, no copy of it was on record, whoever had looked. */
    public static final FileProblem NOT_KEPT = new FileProblem("not-kept", false);

    /** Answers of hosts that have too much to do. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Whether it may pass by itself in a while. */
    public boolean passing() {
        return !lasting && !NOT_ASKED_FOR.contains(this);
    }

    static FileProblem of(UnusableAddress unusable) {
        return lasting(unusable.code());
    }

    static FileProblem of(OutboundFailure failure) {
        return switch (failure.problem()) {
            case NOT_HTTPS -> lasting("not-https");
            case PORT -> lasting("port");
            case CREDENTIALS -> lasting("credentials");
            case INTERNAL -> lasting("internal");
            case REDIRECT -> lasting("redirect");
            case TOO_LARGE -> lasting("too-large");
            case UNKNOWN_HOST -> passing("unknown-host");
            case UNREACHABLE -> passing("unreachable");
            case UNTRUSTED -> passing("untrusted");
            case TOO_SLOW -> passing("too-slow");
            case STATUS -> ofStatus(failure.status().orElse(0));
        };
    }

    private static FileProblem ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> lasting("not-found");
            case 401, 403 -> lasting("forbidden");
            default ->
                status >= 400 && status < 500 && !PASSING.contains(status)
                        ? lasting("request-refused")
                        : passing("server-error");
        };
    }

    private static FileProblem lasting(String code) {
        return new FileProblem(code, true);
    }

    private static FileProblem passing(String code) {
        return new FileProblem(code, false);
    }
}
