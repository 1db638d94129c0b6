package app.masthead.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.masthead.platform.web.TooMany;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class BoundedFilesTests {

    private final ListFiles files = new ListFiles(Clock.systemUTC(), new NoTransactions());

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

    /** Stands in where nothing is read. */
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    private void nested(int depth) {
        files.bounded(new MockHttpServletResponse(), () -> {
            if (depth > 1) {
                nested(depth - 1);
            }
        });
    }
}
