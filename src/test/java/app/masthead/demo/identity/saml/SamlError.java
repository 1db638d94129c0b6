package app.masthead.demo.identity.saml;

/** A message that cannot be read, or that SAML tells the provider not to answer. The text is for a person to read. */
public final class SamlError extends RuntimeException {

    public SamlError(String description) {
        super(description);
    }

    public String description() {
        return String.valueOf(getMessage());
    }
}
