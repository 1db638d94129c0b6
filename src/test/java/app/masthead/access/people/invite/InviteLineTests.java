package app.masthead.access.people.invite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InviteLineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uma@a.example | uma | uma@a.example | right",
                "uma.prins@a.example, | uma prins | uma.prins@a.example | right",
                "Uma Prins <uma@a.example> | Uma Prins | uma@a.example | right",
                "\"Prins, Uma\" <uma@a.example>; | Prins, Uma | uma@a.example | right",
                "<uma@a.example> | uma | uma@a.example | right",
                "Uma Prins | Uma Prins | Uma Prins | wrong",
                "uma@a.example una@a.example | uma | uma@a.example una@a.example | wrong",
                "uma@127.0.0.1 | uma | uma@127.0.0.1 | wrong",
                "Uma <uma@a> | Uma | uma@a | wrong",
            })
    void a_line_is_read_as_people_paste_it(String line, String name, String email, String state) {
        var read = InviteLine.read(line);

        assertThat(read.name() + "|" + read.email() + "|" + read.state()).isEqualTo(name + "|" + email + "|" + state);
    }
}
