package app.masthead.access.saml.engine;

import java.security.cert.X509Certificate;
import java.util.List;

/** What came of reading certificates that somebody pasted or uploaded. */
public sealed interface CertificateReading {

    /** At least one, each of them once. */
    record Read(List<X509Certificate> certificates) implements CertificateReading {

        public Read {
            certificates = List.copyOf(certificates);
        }
    }

    record Refused(Problem problem, String detail) implements CertificateReading {}

    /** Why there is nothing to use. */
    enum Problem {
        /** Nothing was given. */
        EMPTY("empty"),
        /** More than 64 KiB. */
        TOO_LARGE("too-large"),
        /** A private key, which nobody should send us. */
        PRIVATE_KEY("private-key"),
        /** Neither PEM, base64 nor DER of an X.509 certificate. */
        UNREADABLE("unreadable");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        /** What names it in message keys; never changes. */
        public String code() {
            return code;
        }
    }
}
