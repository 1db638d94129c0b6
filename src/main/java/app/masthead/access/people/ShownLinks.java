package app.masthead.access.people;

import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows links once on the page that follows, where no mail takes them to the people they are for. On the way there they
 * are encrypted: the session lies in the database.
 */
@NamedInterface("first-admins")
@Component
public class ShownLinks {

    private static final String SEALED = "sealedLinks";

    private final Vault vault;

    ShownLinks(Vault vault) {
        this.vault = vault;
    }

    /** A link as the page shows it. */
    public record Shown(String name, String link) {}

    /** Takes the links to the next page, if any have to be shown. */
    public void carry(List<Invited> invited, RedirectAttributes flash) {
        var shown = invited.stream()
                .filter(it -> it.link() != null)
                .map(it -> new Shown(it.person().name(), String.valueOf(it.link())))
                .toList();
        if (!shown.isEmpty()) {
            flash.addFlashAttribute(
                    SEALED, shown.stream().map(this::seal).collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    /** Takes one link to the next page. */
    public void carry(String name, URI link, RedirectAttributes flash) {
        flash.addFlashAttribute(SEALED, new ArrayList<>(List.of(seal(new Shown(name, link.toString())))));
    }

    /** Puts the links that were carried here on the page, as {@code links}. */
    public void unpack(Model model) {
        if (model.getAttribute(SEALED) instanceof List<?> sealed) {
            model.addAttribute(
                    "links", sealed.stream().map(it -> open(it.toString())).toList());
        }
    }

    private String seal(Shown shown) {
        return vault.seal(new Secret(shown.name() + "\n" + shown.link()), place());
    }

    private Shown open(String sealed) {
        var lines = vault.open(sealed, place()).reveal().split("\n", 2);
        return new Shown(lines[0], lines[1]);
    }

    /** Of the tenant's own pages, or of the console's. */
    private static Place place() {
        var owner = CurrentTenant.find().map(TenantId::value).orElse("*");
        return new Place("spring_session_attributes", "attribute_bytes", owner, "links");
    }
}
