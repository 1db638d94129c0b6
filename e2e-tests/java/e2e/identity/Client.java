package e2e.identity;

/** A registered client of a realm, OpenID Connect or SAML. */
public final class Client {

    private final KeycloakAdmin admin;
    private final String path;

    Client(KeycloakAdmin admin, String path) {
        this.admin = admin;
        this.path = path;
    }

    /** The value of a setting; empty if there is none. Keycloak's documentation calls them client attributes. */
    public String get(String attribute) {
        return admin.get(path).path("attributes").path(attribute).asString("");
    }

    public void set(String attribute, String value) {
        var client = admin.get(path).asObject();
        client.withObject("attributes").put(attribute, value);
        admin.change(path, client);
    }

    /** Only OpenID Connect clients have one. */
    public String secret() {
        return admin.get(path + "/client-secret").path("value").asString();
    }

    /** Makes the old secret worthless, and tells the new one. */
    public String replaceSecret() {
        return admin.trigger(path + "/client-secret").path("value").asString();
    }

    public void remove() {
        admin.remove(path);
    }
}
