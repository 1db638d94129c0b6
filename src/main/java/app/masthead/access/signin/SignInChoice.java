package app.masthead.access.signin;

/**
 * A way to sign in, as the sign-in page offers it.
 *
 * @param label what people call it
 * @param start the path at which it begins
 */
public record SignInChoice(String label, String start) {}
