package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.util.List;

/** A request of which nothing is taken, with everything that is wrong with it. */
public class RefusedSync extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient List<Problem> problems;

    public RefusedSync(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = problems.stream().limit(MOST).toList();
    }

    public static RefusedSync at(String pointer, String words) {
        return new RefusedSync(List.of(new Problem(pointer, words)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
