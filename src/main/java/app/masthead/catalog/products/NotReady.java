package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;
import java.util.List;

/** The product cannot be offered to buyers, or would no longer be fit for it. */
public class NotReady extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<Blocker> blockers;

    NotReady(String product, List<Blocker> blockers) {
        super("catalog.product.not-ready", product);
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers;
    }
}
