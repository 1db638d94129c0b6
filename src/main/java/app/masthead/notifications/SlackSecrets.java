package app.masthead.notifications;

import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Keeps the address in Slack of the bound tenant; it decrypts in that tenant's row alone. */
@Component
public class SlackSecrets {

    private final Vault vault;

    SlackSecrets(Vault vault) {
        this.vault = vault;
    }

    public String seal(SlackAddress address) {
        return vault.seal(new Secret(address.path()), place());
    }

    /**
     * The address.
     *
     * @throws IllegalStateException when it cannot be decrypted
     */
    SlackAddress open(String sealed) {
        return new SlackAddress(vault.open(sealed, place()).reveal());
    }

    private static Place place() {
        var tenant = CurrentTenant.require().value();
        return new Place("slack_channel", "address_enc", tenant, tenant);
    }
}
