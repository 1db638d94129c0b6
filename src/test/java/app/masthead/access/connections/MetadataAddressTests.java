package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.EndpointFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of metadata at which nothing of use is to be had, or nothing ever. */
class MetadataAddressTests extends SamlPageTest {

    @ParameterizedTest
    @CsvSource({
        "FAILING, The server answers with an error",
        "MALFORMED, That is no XML",
        "HUGE, The answer is too large",
        "REDIRECTING, That address sends us on to another one",
        "DRIPPING, The answer took too long",
        "SLOW, too long"
    })
    @Defends({Attack.ENDLESS_ANSWER, Attack.SENT_ELSEWHERE, Attack.ANSWER_SHOWN})
    void it_is_named_at_the_field_within_ten_seconds(EndpointFault fault, String sentence) {
        demo.provider().disturb(Endpoint.SAML_METADATA, fault);
        var begun = System.nanoTime();

        var answer = post(at("/metadata"), Map.of("address", demo.provider().address("acme", Endpoint.SAML_METADATA)));

        assertThat(answer).hasStatus(422);
        assertThat(errors(answer)).contains(sentence);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
        assertThat(one(
                        "select count(idp_entity_id) from auth_connection_draft where connection_id = '" + connection
                                + "'",
                        Integer.class))
                .isZero();
        assertThat(demo.provider().requests(Endpoint.ELSEWHERE)).isZero();
    }
}
