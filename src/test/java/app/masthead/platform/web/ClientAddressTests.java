package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

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
}
