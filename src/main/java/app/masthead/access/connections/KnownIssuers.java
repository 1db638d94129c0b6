package app.masthead.access.connections;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The issuers of the providers that everybody knows. Whoever runs the installation may name others; tenants cannot. */
@Component
public class KnownIssuers {

    private static final String DIRECTORY = "{directory}";

    private final String google;
    private final String entra;

    KnownIssuers(
            @Value("${masthead.sign-in.google-issuer:https://accounts.google.com}") String google,
            @Value("${masthead.sign-in.entra-issuer:https://login.microsoftonline.com/{directory}/v2.0}")
                    String entra) {
        this.google = google;
        this.entra = entra;
    }

    public String google() {
        return google;
    }

    /** The issuer of one Microsoft Entra tenant, by its directory id. */
    public String entra(String directory) {
        return entra.replace(DIRECTORY, directory);
    }
}
