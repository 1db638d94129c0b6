package app.masthead.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.masthead.platform.web.TooMany;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class BoundedFilesTests {

    private final ListFiles files = new ListFiles(Clock.systemUTC());

    @Test
    void the_fifth_at_the_same_time_is_asked_to_wait_and_its_place_comes_free_again() {
        assertThatExceptionOfType(TooMany.class).isThrownBy(() -> nested(5));

        nested(4);
    }

    @Test
    void what_fails_before_anything_is_sent_is_no_file() {
        var response = new MockHttpServletResponse();

        assertThatIllegalStateException()
                .isThrownBy(() -> files.bounded(response, () -> {
                    Download.open(response, "text/csv", "a.csv");
                    throw new IllegalStateException();
                }));

        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    private void nested(int depth) {
        files.bounded(new MockHttpServletResponse(), () -> {
            if (depth > 1) {
                nested(depth - 1);
            }
        });
    }
}
