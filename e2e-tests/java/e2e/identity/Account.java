package e2e.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's account in a realm. */
public final class Account {

    private final KeycloakAdmin admin;
    private final String realm;
    private final String id;

    Account(KeycloakAdmin admin, String realm, String id) {
        this.admin = admin;
        this.realm = realm;
        this.id = id;
    }

    /** The subject of the identity tokens about this account; it never changes. */
    public String id() {
        return id;
    }

    public void disable() {
        change(user -> user.put("enabled", false));
    }

    public void enable() {
        change(user -> user.put("enabled", true));
    }

    /** Gives it another address, for which Keycloak vouches or not. */
    public void changeEmail(String email, boolean verified) {
        change(user -> user.put("email", email).put("emailVerified", verified));
    }

    /** Makes it a member of these groups and of no others. */
    public void setGroups(String... names) {
        var wanted = Set.copyOf(Arrays.asList(names));
        for (var group : admin.get(path("/groups")).values()) {
            if (!wanted.contains(group.path("name").asString())) {
                admin.remove(path("/groups/" + group.path("id").asString()));
            }
        }
        for (var name : wanted) {
            var group = admin.get(realm + "/group-by-path/" + name).path("id").asString();
            admin.change(path("/groups/" + group), JsonNodeFactory.instance.objectNode());
        }
    }

    public List<String> groups() {
        return admin.get(path("/groups")).values().stream()
                .map(group -> group.path("name").asString())
                .toList();
    }

    /** Where it is signed in just now. */
    public List<AccountSession> sessions() {
        return admin.get(path("/sessions")).values().stream()
                .map(AccountSession::of)
                .toList();
    }

    /** Ends all its sessions, and tells the clients that have asked to be told. */
    public void endSessions() {
        admin.trigger(path("/logout"));
    }

    public void remove() {
        admin.remove(path(""));
    }

    /** Keycloak takes what is left out for emptied, so everything else goes back as it was. */
    private void change(Consumer<ObjectNode> change) {
        var user = admin.get(path("")).asObject();
        change.accept(user);
        admin.change(path(""), user);
    }

    private String path(String resource) {
        return realm + "/users/" + id + resource;
    }

    /** One single sign-on session and the ids of the clients that take part in it. */
    public record AccountSession(String id, List<String> clients) {

        static AccountSession of(JsonNode session) {
            var clients = session.path("clients").values().stream().map(JsonNode::asString);
            return new AccountSession(
                    session.path("id").asString(), clients.sorted().toList());
        }
    }
}
