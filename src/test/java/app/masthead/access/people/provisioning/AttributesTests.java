package app.masthead.access.people.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTests {

    @Test
    void what_is_written_down_can_be_read_again() {
        var attributes = Map.of(
                "http://schemas.example/claims/groups",
                List.of("editors", "sales: EMEA"),
                "email",
                List.of("a=b@c.example"));

        assertThat(Attributes.read(Attributes.written(attributes))).contains(attributes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups=editors", "groups: editors", "groups :  editors", "\n groups: editors \n\n"})
    void a_line_is_a_name_and_a_value(String lines) {
        assertThat(Attributes.read(lines)).contains(Map.of("groups", List.of("editors")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editors", "groups:", ": editors", "groups: editors\nnonsense"})
    void what_is_none_is_not_guessed(String lines) {
        assertThat(Attributes.read(lines)).isEmpty();
    }

    @Test
    void only_as_much_is_kept_as_the_database_should_hold() {
        var many = IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> "a" + i, i -> List.of("x")));

        assertThat(Attributes.storable(many)).hasSize(200);
        assertThat(Attributes.storable(Map.of("a", List.of("x".repeat(4_097), "y"))))
                .isEqualTo(Map.of("a", List.of("y")));
        assertThat(Attributes.storable(Map.of("a", List.of("x\0y")))).isEqualTo(Map.of("a", List.of()));
        assertThat(Attributes.storable(Map.of("\0", List.of("x")))).isEmpty();
        assertThat(Attributes.storable(Map.of(
                        "a",
                        IntStream.range(0, 20).mapToObj(i -> "x".repeat(4_000)).toList())))
                .isEmpty();
    }
}
