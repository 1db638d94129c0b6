package app.masthead.platform.mail;

/** Why a mail was not delivered, where the mail server did not say it itself. */
final class Trouble {

    /** The address is none that mail can be sent to. */
    static final String ADDRESS = "address";

    private Trouble() {}
}
