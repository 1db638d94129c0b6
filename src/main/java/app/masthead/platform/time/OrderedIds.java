package app.masthead.platform.time;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes UUIDs of version 7: unique without asking the database, and in the order of their making. */
public final class OrderedIds {

    private OrderedIds() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
