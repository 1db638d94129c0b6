package app.masthead.access.signin;

import app.masthead.access.SignInReason;
import app.masthead.access.attempts.Evidence;

/** An exception that says why a sign-in comes to nothing, and what was received and checked. */
public interface Explained {

    SignInReason reason();

    Evidence evidence();
}
