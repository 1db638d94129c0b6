package app.masthead.access.signin;

import app.masthead.access.SignInPaths;
import app.masthead.platform.web.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of the page on which people choose how to sign in. */
final class SignInPage {

    private SignInPage() {}

    /** The address of the page that tells what went wrong, if anything, and leads on to where the person was going. */
    static String address(Optional<SignInProblem> problem, String returnPath) {
        return address(SignInPaths.PAGE, problem.orElse(null), returnPath).toString();
    }

    /** The same of a page that takes up what went wrong. */
    static Address address(String page, @Nullable SignInProblem problem, String returnPath) {
        return Address.of(page)
                .with("problem", problem == null ? null : problem.code())
                .with(ReturnPath.PARAMETER, returnPath.equals(ReturnPath.HOME) ? null : returnPath);
    }
}
