package app.masthead.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where signing in happens. */
final class SignInPaths {

    static final String PAGE = "/sign-in";
    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback/";
    static final String OUT = "/sign-out";

    private SignInPaths() {}

    /** The address of the page that tells what went wrong, if anything, and leads on to where the person was going. */
    static String page(Optional<SignInProblem> problem, String returnPath) {
        var going = Optional.of(returnPath)
                .filter(path -> !path.equals(ReturnPath.HOME))
                .map(path -> ReturnPath.PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        var query = Stream.concat(problem.map(it -> "problem=" + it.code()).stream(), going.stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PAGE : PAGE + "?" + query;
    }
}
