package app.masthead.access.connections;

import app.masthead.access.saml.engine.Binding;
import app.masthead.access.saml.engine.Endpoint;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address of an identity provider with its binding, in the columns in which they are stored. */
final class StoredEndpoint {

    private StoredEndpoint() {}

    static @Nullable Endpoint signOn(ResultSet row) throws SQLException {
        var address = row.getString("sso_url");
        return address == null ? null : new Endpoint(binding(row.getString("sso_binding")), URI.create(address));
    }

    static @Nullable Endpoint logout(ResultSet row) throws SQLException {
        var address = row.getString("slo_url");
        var answers = Optional.ofNullable(row.getString("slo_response_url")).map(URI::create);
        return address == null
                ? null
                : new Endpoint(binding(row.getString("slo_binding")), URI.create(address), answers);
    }

    private static Binding binding(@Nullable String stored) {
        return stored == null ? Binding.REDIRECT : Binding.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    static @Nullable String address(@Nullable Endpoint endpoint) {
        return endpoint == null ? null : endpoint.location().toString();
    }

    static @Nullable String binding(@Nullable Endpoint endpoint) {
        return endpoint == null ? null : endpoint.binding().name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String answers(@Nullable Endpoint endpoint) {
        return endpoint == null
                ? null
                : endpoint.responseLocation().map(URI::toString).orElse(null);
    }
}
