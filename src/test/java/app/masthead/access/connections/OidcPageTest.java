package app.masthead.access.connections;

import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The settings page of a connection by OpenID Connect, filled in as an admin would. */
abstract class OidcPageTest extends ConnectionPageTest {

    static final String SECRET = "canary-7f3a-of-a-client-secret";

    static String settings(String connection) {
        return CONNECTIONS + "/" + connection + "/openid-connect";
    }

    MvcTestResult save(String connection, Map<String, String> more) {
        var revision = one(
                "select revision from auth_connection_draft where connection_id = '" + connection + "'", Long.class);
        var form = new HashMap<>(Map.of(
                "version",
                revision.toString(),
                "issuer",
                demo.provider().issuer("acme"),
                "clientId",
                "acme-client",
                "secret",
                SECRET));
        form.putAll(more);
        return post(settings(connection), form);
    }
}
