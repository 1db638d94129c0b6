package app.masthead.access.signin;

import app.masthead.access.SignInPaths;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the page on which people choose how to sign in. */
final class SignInPage {

    private SignInPage() {}

    /** The address of the page that tells what went wrong, if anything, and leads on to where the person was going. */
    static String address(Optional<SignInProblem> problem, String returnPath) {
        var going = Optional.of(returnPath)
                .filter(path -> !path.equals(ReturnPath.HOME))
                .map(path -> ReturnPath.PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        var query = Stream.concat(problem.map(it -> "problem=" + it.code()).stream(), going.stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? SignInPaths.PAGE : SignInPaths.PAGE + "?" + query;
    }
}
