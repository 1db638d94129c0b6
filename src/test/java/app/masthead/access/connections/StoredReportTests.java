package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredReportTests {

    @Test
    void it_keeps_by_which_way_and_with_which_groups_somebody_came() {
        var proved = new TestReport.Proved(Way.SAML, List.of("makers", "reviewers"));

        assertThat(stored(new TestReport(List.of(), List.of(), proved)).proved())
                .isEqualTo(proved);
    }

    @Test
    void it_keeps_that_nobody_was_proved() {
        assertThat(stored(new TestReport(List.of(), List.of())).proved()).isNull();
    }

    private static TestReport stored(TestReport report) {
        return StoredReport.read(StoredReport.write(report));
    }
}
