package app.masthead.demo.identity.saml;

import org.apache.xml.security.Init;

/** Starts Apache Santuario, the library that signs and encrypts here; the portal's own verifier does without it. */
final class Santuario {

    static {
        System.setProperty("org.apache.xml.security.ignoreLineBreaks", "true");
        Init.init();
    }

    private Santuario() {}

    static void start() {}
}
