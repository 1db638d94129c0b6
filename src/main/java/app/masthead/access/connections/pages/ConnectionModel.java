package app.masthead.access.connections.pages;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.ConnectionAddresses;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.NoSuchConnection;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a connection shows: which one it is, how it stands with it, and our addresses towards it. */
@Component
class ConnectionModel {

    private final Connections connections;
    private final Drafts drafts;
    private final ConnectionAddresses addresses;

    ConnectionModel(Connections connections, Drafts drafts, ConnectionAddresses addresses) {
        this.connections = connections;
        this.drafts = drafts;
        this.addresses = addresses;
    }

    /**
     * Adds it all to the model of a page.
     *
     * @throws NoSuchConnection when this tenant has none with that id
     */
    Draft add(String id, Model model) {
        return add(id, it -> true, model);
    }

    /**
     * The same for a page that only some connections have.
     *
     * @throws NoSuchConnection when this tenant has no such one with that id
     */
    Draft add(String id, Predicate<Connection> suitable, Model model) {
        var connection = connections.get(id);
        if (!suitable.test(connection)) {
            throw new NoSuchConnection();
        }
        var draft = drafts.get(id);
        model.addAttribute("connection", connection);
        model.addAttribute("draft", draft);
        model.addAttribute("ours", addresses.of(id));
        return draft;
    }

    /**
     * Refuses what only SAML connections have.
     *
     * @throws NoSuchConnection when this tenant has no SAML connection with that id
     */
    void requireSaml(String id) {
        if (connections.get(id).kind() != ConnectionKind.SAML) {
            throw new NoSuchConnection();
        }
    }
}
