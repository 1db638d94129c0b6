package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request of which nothing is taken, with everything that is wrong with it. */
public class RefusedSync extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient List<SyncError> errors;
    private final @Nullable Duration again;

    public RefusedSync(List<SyncError> errors) {
        super(errors.size() + " problems");
        this.errors = errors.stream().limit(MOST).toList();
        this.again = again(errors);
    }

    static RefusedSync of(List<Problem> problems) {
        return new RefusedSync(problems.stream().map(SyncError::lasting).toList());
    }

    public static RefusedSync at(String pointer, String words) {
        return of(List.of(new Problem(pointer, words)));
    }

    private static @Nullable Duration again(List<SyncError> errors) {
        var passing = errors.stream()
                .flatMap(error -> Stream.ofNullable(error.again()))
                .toList();
        return passing.size() < errors.size()
                ? null
                : passing.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    public List<SyncError> errors() {
        return errors;
    }

    /** After which the same request can be sent again; empty where that would fail again. */
    public Optional<Duration> again() {
        return Optional.ofNullable(again);
    }
}
