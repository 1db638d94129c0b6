package app.masthead.demo.identity.saml;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.w3c.dom.Element;

/** What every message begins with (SAML Core, section 3.2.1). */
record Header(String id, Instant issued, Optional<String> destination) {

    private static final Duration FRESH = Duration.ofMinutes(5);

    static Header read(Element message, String kind) {
        if (!Xml.is(message, kind)) {
            throw new SamlError("This is not the message that is taken here.");
        }
        if (!message.getAttribute("Version").equals("2.0")) {
            throw new SamlError("The message is not of SAML 2.0.");
        }
        var id = Xml.attribute(message, "ID").orElseThrow(() -> new SamlError("The message has no ID."));
        return new Header(id, instant(message), Xml.attribute(message, "Destination"));
    }

    private static Instant instant(Element message) {
        try {
            return Instant.parse(message.getAttribute("IssueInstant"));
        } catch (DateTimeParseException malformed) {
            throw new SamlError("The message does not say when it was issued.");
        }
    }

    void check(String address, Instant now) {
        if (!destination.orElse(address).equals(address)) {
            throw new SamlError("The message is meant for " + destination.orElse("") + ".");
        }
        if (Duration.between(issued, now).abs().compareTo(FRESH) > 0) {
            throw new SamlError("The message is too old, or a clock is wrong: it was issued at " + issued + ".");
        }
    }
}
