package app.masthead.platform.export;

import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends lists as files that the browser keeps. Few at a time, because each holds a connection to the database. */
@Component
public class ListFiles {

    private static final int AT_THE_SAME_TIME = 4;

    private final Semaphore places = new Semaphore(AT_THE_SAME_TIME);
    private final Clock clock;
    private final TransactionTemplate snapshot;

    ListFiles(Clock clock, PlatformTransactionManager transactions) {
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Hands each thing of a list to whoever writes it down. */
    @FunctionalInterface
    public interface Source<T> {
        void each(Consumer<T> writer);
    }

    /**
     * Sends everything that the source has, under a name with the tenant and the day.
     *
     * @param list the name of the list, for example {@code orders}
     * @throws TooMany while as many files are being sent as one node can take
     */
    public <T> void send(
            HttpServletResponse response,
            HostTenant tenant,
            String list,
            FileKind kind,
            Columns<T> columns,
            Source<T> source) {
        send(response, fileName(list, tenant, kind), kind, columns, source);
    }

    /**
     * Sends everything that the source has.
     *
     * @param name of the file
     * @throws TooMany while as many files are being sent as one node can take
     */
    public <T> void send(
            HttpServletResponse response, String name, FileKind kind, Columns<T> columns, Source<T> source) {
        whole(response, () -> {
            var table = kind.open(Download.open(response, kind.contentType(), name), columns.head());
            source.each(thing -> table.row(columns.cells(thing)));
            table.close();
        });
    }

    /**
     * Sends a file that is written in a way of its own, in its turn, and all of it as things were at one moment: what
     * somebody changes while it is read page by page neither falls out of it nor stands in it twice.
     *
     * @throws TooMany while as many files are being sent as one node can take
     */
    public void whole(HttpServletResponse response, Runnable sending) {
        bounded(response, () -> snapshot.executeWithoutResult(status -> sending.run()));
    }

    /**
     * Sends a file that comes of one statement, or of several transactions, in its turn. One that fails at once is an error page, and one
     * that fails later ends without its end, so that nobody takes it for the whole.
     *
     * @throws TooMany while as many files are being sent as one node can take
     */
    public void bounded(HttpServletResponse response, Runnable sending) {
        if (!places.tryAcquire()) {
            throw new TooMany("platform.export.busy");
        }
        try {
            sending.run();
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failure;
        } finally {
            places.release();
        }
    }

    /** The list, the tenant and the day. */
    public String fileName(String list, HostTenant tenant, FileKind kind) {
        return fileName(list, tenant.id().value(), tenant.zone(), kind);
    }

    /** The list, whose it is, and the day. */
    public String fileName(String list, String place, ZoneId zone, FileKind kind) {
        var day = LocalDate.ofInstant(clock.instant(), zone);
        return list + "-" + place + "-" + day + "." + kind.ending();
    }
}
