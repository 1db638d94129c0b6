package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said with the control that it is about, and not only beside it. */
class ErrorsAtControlsPageTests extends SectionPageTest {

    @ParameterizedTest
    @CsvSource({
        "access, countries, XX, countries",
        "edit, channels, no_such_channel, channels",
        "formats, formats, no_such_format, formats",
        "measurement, metrics, no_such_metric, metrics",
        "measurement, timezone, Mars/Olympus, timezone",
        "targeting, dayparts[0].from, 99, dayparts[0].days"
    })
    void the_control_names_its_error(String section, String field, String typed, String control) {
        var page = page(saved(draft(), section, Map.of(field, List.of(typed))));

        var told = page.expectFirst("[id='" + control + "']").attr("aria-describedby");
        assertThat(told).isNotEmpty();
        assertThat(page.expectFirst("[id='" + told + "']").text()).contains("Error:");
    }
}
