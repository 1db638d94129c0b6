package app.masthead.platform.storage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of one installation, {@code masthead.*}.
 *
 * @param url the installation's own address, which serves the console; also tells the scheme and port of all others
 * @param previewUrl the address that serves foreign content, on another registrable domain in production
 * @param tenantDomain the domain under which each tenant has its subdomain
 * @param dataFolder where the embedded database and its keys live; unused with an external database
 * @param keys the key ring for secrets at rest: key id to 32 bytes in Base64
 * @param currentKey the id of the key that encrypts; all of them decrypt
 * @param session how long people stay signed in
 * @param outbound what outbound calls may reach
 */
@ConfigurationProperties("masthead")
public record InstallationSettings(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("http://preview.localhost:8080") URI previewUrl,
        @DefaultValue("localhost") String tenantDomain,
        @DefaultValue("var/masthead") Path dataFolder,
        @DefaultValue Map<String, String> keys,
        @Nullable String currentKey,
        @DefaultValue Session session,
        @DefaultValue Outbound outbound) {

    /**
     * How long people stay signed in.
     *
     * @param idle ends a session that is not used for so long
     * @param absolute ends every session so long after sign-in
     */
    public record Session(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration absolute) {}

    /**
     * What outbound calls may reach.
     *
     * @param internalAddresses whether plain HTTP and internal addresses are allowed, for development alone
     */
    public record Outbound(@DefaultValue("false") boolean internalAddresses) {}

    /** The absolute address of a path on one of the installation's hosts. */
    public String address(String host, String path) {
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + host + port + path;
    }

    /** Whether people reach the installation by TLS, so that its cookies can be bound to it. */
    public boolean secure() {
        return "https".equals(url.getScheme());
    }
}
