package app.masthead.platform.export;

import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Sends lists as files that the browser keeps. Few at a time, because each holds a connection to the database. */
@Component
public class ListFiles {

    private static final int AT_THE_SAME_TIME = 4;

    private final Semaphore places = new Semaphore(AT_THE_SAME_TIME);
    private final Clock clock;

    ListFiles(Clock clock) {
        this.clock = clock;
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
        if (!places.tryAcquire()) {
            throw new TooMany("platform.export.busy");
        }
        try {
            write(response, kind.open(open(response, tenant, list, kind), columns.head()), columns, source);
        } finally {
            places.release();
        }
    }

    /** A list that fails at once is an error page, not a file that ends early. */
    private static <T> void write(HttpServletResponse response, RowWriter table, Columns<T> columns, Source<T> source) {
        try {
            source.each(thing -> table.row(columns.cells(thing)));
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw failure;
        }
        table.close();
    }

    private OutputStream open(HttpServletResponse response, HostTenant tenant, String list, FileKind kind) {
        return Download.open(response, kind.contentType(), fileName(list, tenant, kind));
    }

    /** The list, the tenant and the day. */
    public String fileName(String list, HostTenant tenant, FileKind kind) {
        var day = LocalDate.ofInstant(clock.instant(), tenant.zone());
        return list + "-" + tenant.id() + "-" + day + "." + kind.ending();
    }
}
