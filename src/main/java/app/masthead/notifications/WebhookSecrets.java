package app.masthead.notifications;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** The secrets that webhooks are signed with. We make them; each decrypts in the row of its own buyer alone. */
@Component
public class WebhookSecrets {

    private static final String BEGINNING = "whsec_";

    private final Vault vault;

    WebhookSecrets(Vault vault) {
        this.vault = vault;
    }

    /** A new one with 256 random bits, in 49 characters; AdCP asks for 32 at least. */
    public Secret next() {
        return new Secret(BEGINNING + OneTimeSecret.next().value());
    }

    public String seal(String buyer, Secret secret) {
        return vault.seal(secret, place(buyer));
    }

    /**
     * The secret of a buyer's webhook.
     *
     * @throws IllegalStateException when it cannot be decrypted
     */
    public Secret open(String buyer, String sealed) {
        return vault.open(sealed, place(buyer));
    }

    private static Place place(String buyer) {
        return new Place("webhook", "secret_enc", CurrentTenant.require().value(), buyer);
    }
}
