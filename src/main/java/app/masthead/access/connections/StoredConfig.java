package app.masthead.access.connections;

import app.masthead.access.connections.ConnectionConfig.Attributes;
import app.masthead.access.connections.ConnectionConfig.Authentication;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the settings of only some kinds are stored: JSON without what is not set. */
record StoredConfig(
        @Nullable List<String> scopes,
        @Nullable List<String> hostedDomains,
        @Nullable String directoryId,
        @Nullable String nameIdFormat,
        @Nullable Boolean signedAssertions,
        @Nullable Attributes attributes,
        @Nullable Authentication authentication) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    static ConnectionConfig read(String json) {
        var stored = JSON.readValue(json, StoredConfig.class);
        return new ConnectionConfig(
                Objects.requireNonNullElse(stored.scopes, List.of()),
                Objects.requireNonNullElse(stored.hostedDomains, List.of()),
                stored.directoryId,
                stored.nameIdFormat,
                Boolean.TRUE.equals(stored.signedAssertions),
                Objects.requireNonNullElse(stored.attributes, Attributes.USUAL),
                Objects.requireNonNullElse(stored.authentication, Authentication.ANY));
    }

    static String write(ConnectionConfig config) {
        return JSON.writeValueAsString(new StoredConfig(
                config.scopes(),
                config.hostedDomains(),
                config.directoryId(),
                config.nameIdFormat(),
                config.signedAssertions() ? true : null,
                config.attributes().equals(Attributes.USUAL) ? null : config.attributes(),
                config.authentication().equals(Authentication.ANY) ? null : config.authentication()));
    }
}
