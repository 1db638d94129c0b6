package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.access.Arrival;
import app.masthead.access.Person;
import app.masthead.access.PersonAuthentication;
import app.masthead.access.Way;
import app.masthead.access.sessions.SessionConfiguration;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.core.context.SecurityContextImpl;

/** Whoever could write to the table of sessions must not be able to make the portal run what stands there. */
class StoredSessionTests {

    private final ConversionService conversion = new SessionConfiguration().springSessionConversionService();

    @Test
    void who_signed_in_is_read_again() throws IOException {
        var person = new Person.OfTenant("acme", UUID.randomUUID(), Arrival.by(Way.OIDC, "connection", Instant.EPOCH));
        var context = new SecurityContextImpl(PersonAuthentication.remembered(person));

        assertThat(conversion.convert(stored(context), Object.class)).isEqualTo(context);
    }

    static Stream<Object> strangers() {
        return Stream.of(
                new File("/etc/passwd"),
                new BigDecimal("1"),
                new Object[] {new File("/")},
                List.of(new SimpleDateFormat()));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    @Defends(Attack.STORED_OBJECTS)
    void anything_else_is_not_made_into_objects(Object stranger) {
        assertThatThrownBy(() -> conversion.convert(stored(stranger), Object.class))
                .hasRootCauseInstanceOf(InvalidClassException.class);
    }

    private static byte[] stored(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
