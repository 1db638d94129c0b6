package app.masthead.platform.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.http.client.FilteredHostException;

/** Addresses that a tenant can type and that are not called, whatever would answer there. */
class GuardedHttpTests {

    private final GuardedHttp http = new GuardedHttp(new Binder(List.of(new MapConfigurationPropertySource(Map.of())))
            .bindOrCreate("masthead", InstallationSettings.class));

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.example/, not https",
        "ftp://id.example/, not https",
        "https://id.example:22/, port 22",
        "https://id.example:8080/, port 8080",
        "https://user:word@id.example/, credentials in the address"
    })
    @Defends(Attack.ODD_ADDRESS)
    void an_address_that_says_something_odd_of_itself(String address, String reason) {
        assertThatThrownBy(() -> call(address))
                .hasRootCauseInstanceOf(RefusedAddress.class)
                .hasRootCauseMessage(reason);
        assertThatThrownBy(() -> http.template().getForObject(address, String.class))
                .hasRootCauseInstanceOf(RefusedAddress.class)
                .hasRootCauseMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "2130706433",
                "127.1",
                "169.254.169.254",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.0.1",
                "100.64.0.1",
                "[fd00::1]",
                "[fe80::1]",
                "[64:ff9b::7f00:1]"
            })
    @Defends(Attack.INTERNAL_ADDRESS)
    void an_address_inside_the_house(String host) {
        assertThatThrownBy(() -> call("https://" + host + ":8443/")).isInstanceOf(FilteredHostException.class);
    }

    private String call(String address) {
        return String.valueOf(
                http.client().build().get().uri(URI.create(address)).retrieve().body(String.class));
    }
}
