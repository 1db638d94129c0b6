package app.masthead.access.signin;

import app.masthead.platform.web.RequestIdFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that somebody who could not sign in tells their admin: the beginning of the identifier of the request that
 * was refused. The admin finds the attempt by it; nobody else learns anything from it.
 */
final class Reference {

    static final String PARAMETER = "reference";

    private static final int LENGTH = 8;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}");

    private Reference() {}

    static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)).substring(0, LENGTH);
    }

    /** One that could be ours. */
    static Optional<String> read(@Nullable String given) {
        return Optional.ofNullable(given).filter(it -> WRITTEN.matcher(it).matches());
    }
}
