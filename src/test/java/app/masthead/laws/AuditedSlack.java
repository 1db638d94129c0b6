package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import app.masthead.support.Cast;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every change that a person can make to Slack, once. */
final class AuditedSlack {

    private static final String PAGE = "/settings/slack";

    private final Cast cast;

    AuditedSlack(Cast cast) {
        this.cast = cast;
    }

    List<Deed> all() {
        return List.of(
                new Deed(
                        "POST " + PAGE,
                        () -> set("delete from slack_channel"),
                        page -> page,
                        Map.of("address", "https://hooks.slack.com/services/T0AUDITED/B0AUDITED/audited")),
                new Deed("POST " + PAGE + "/test", this::there, page -> page + "/test", Map.of()),
                new Deed(
                        "POST " + PAGE + "/messages/{message}/repetition",
                        this::failed,
                        page -> page + "/messages/" + latest() + "/repetition",
                        Map.of()),
                new Deed("POST " + PAGE + "/removal", this::there, page -> page + "/removal", Map.of()));
    }

    private String there() {
        return set("""
                insert into slack_channel (tenant_id, address_enc, address_set_at, tells_waiting, tells_decided, active)
                values (current_tenant(), 'none', now(), true, true, true) on conflict do nothing""");
    }

    private String failed() {
        there();
        return set("""
                insert into notification (tenant_id, id, channel, cause, kind, creative_id, creative_name, to_status, payload,
                       state, due_at, waiting_since, settled_at, created_at)
                values (current_tenant(), gen_random_uuid(), 'slack', gen_random_uuid(), 'creative.decided', 'audited',
                       'Audited', 'approved', '{}', 'failed', now(), now(), now(), now())""");
    }

    private String set(String sql) {
        cast.inTenant("harbour", database -> database.sql(sql).update());
        return PAGE;
    }

    private UUID latest() {
        return cast.inTenant("harbour", database -> database.sql(
                        "select id from notification where channel = 'slack' order by created_at desc")
                .query(UUID.class)
                .list()
                .getFirst());
    }
}
