package app.masthead.creatives.library;

import java.util.Locale;

/** What a creative has to do with orders. */
enum OrderRelation {
    /** An order that it is assigned to has begun to run. */
    RAN("""
            exists (select from creative_assignment a
                      join media_buy b on b.tenant_id = a.tenant_id and b.media_buy_id = a.media_buy_id
                     where a.tenant_id = current_tenant() and a.principal_id = c.principal_id
                       and a.creative_id = c.creative_id and b.status in ('active', 'paused', 'completed'))"""),
    /** Some order has it. */
    ASSIGNED(Constants.HAS_ORDER),
    /** No order has it. */
    NEVER("not " + Constants.HAS_ORDER);

    private final String condition;

    OrderRelation(String condition) {
        this.condition = condition;
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As SQL over {@code c}, the creative. */
    String condition() {
        return condition;
    }

    private static final class Constants {
        static final String HAS_ORDER = """
                exists (select from creative_assignment a
                         where a.tenant_id = current_tenant() and a.principal_id = c.principal_id
                           and a.creative_id = c.creative_id)""";
    }
}
