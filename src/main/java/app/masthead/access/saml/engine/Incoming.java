package app.masthead.access.saml.engine;

/** A logout message as the browser brought it. */
public sealed interface Incoming {

    /** By redirect: the raw query, as it stood in the request line, since its very octets are signed. */
    record Redirect(String query) implements Incoming {}

    /** By form: the base64 text of the one field that holds the message. */
    record Post(String message) implements Incoming {}
}
