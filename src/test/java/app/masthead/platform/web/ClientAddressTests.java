package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "0:0:0:0:0:0:0:1, ::1",
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:DB8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1"
    })
    void an_address_is_written_the_short_way(String sent, String shown) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(sent);

        assertThat(ClientAddress.of(request)).isEqualTo(shown);
    }

    @Test
    void whoever_has_a_network_counts_once() {
        assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo(network("2001:db8:1:2:ffff::1"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(network("192.0.2.7")).isNotEqualTo(network("192.0.2.8"));
    }

    private static String network(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return ClientAddress.network(request);
    }
}
