package app.masthead.access.signin;

/** The address of the page on which somebody who is in proves again to be that person. */
final class AgainPage {

    static final String PATH = "/sign-in/again";

    private AgainPage() {}

    /** The address of the page that leads on to where the person was going. */
    static String address(String returnPath) {
        return SignInPage.address(PATH, null, returnPath).toString();
    }
}
