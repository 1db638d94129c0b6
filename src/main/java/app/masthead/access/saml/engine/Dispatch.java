package app.masthead.access.saml.engine;

import java.net.URI;
import java.util.Map;

/** A message of ours, ready to be carried to the identity provider by the browser. */
public sealed interface Dispatch {

    /** By redirect: the whole address with the message, the relay state and the signature. */
    record Redirect(URI location) implements Dispatch {}

    /**
     * By a form that the browser posts.
     *
     * @param fields hidden fields in their order; the values are not escaped for HTML
     */
    record Post(URI action, Map<String, String> fields) implements Dispatch {}
}
