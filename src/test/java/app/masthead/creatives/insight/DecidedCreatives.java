package app.masthead.creatives.insight;

import app.masthead.support.Cast;
import app.masthead.support.CastMember;
import app.masthead.support.TestTenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creatives and decisions in a tenant of their own, each so and so many seconds before the first of them was made. */
final class DecidedCreatives {

    static final String FAULT = """
            [{"scorer": "rules", "rule": "blocked_domain", "version": 1, "severity": "serious", "effect": "none"},
             {"scorer": "rules", "rule": "blocked_domain", "version": 1, "severity": "serious", "effect": "none"},
             {"scorer": "rules", "rule": "unseen_content", "version": 1, "severity": "unseen", "effect": "none"}]""";
    static final String HELD = """
            [{"scorer": "rules", "rule": "provenance_missing", "version": 1, "severity": "note", "effect": "holds"}]""";
    static final String SWITCHED = """
            [{"scorer": "policy", "rule": "human_review_required", "version": 1, "severity": "note", "effect": "holds"}]""";
    static final String UNUSABLE = """
            [{"scorer": "rules", "rule": "format_incomplete", "version": 1, "severity": "blocking",
              "effect": "unusable"}]""";

    private static final String DECISION = """
            insert into creative_decision (tenant_id, decision_id, principal_id, creative_id, from_status, to_status,
                decided_by, rule, rule_version, reason_code, score, score_reasons, auto_approve_threshold,
                auto_reject_threshold, content_sha256, undo_of, decided_at)
            select current_tenant(), :id, 'kestrel', :creative, :from, :to, :person, :rule, :version, :code, :score,
                   cast(:reasons as jsonb), 0.9, 0.1, :content, :undoOf, cast(:now as timestamptz) - make_interval(secs => :ago)""";

    private final TestTenant tenant;
    private final Cast cast;
    private final String now;
    private String content = "a".repeat(64);
    private @Nullable UUID undone;

    DecidedCreatives(TestTenant tenant, Cast cast) {
        this.tenant = tenant;
        this.cast = cast;
        this.now = tenant.read("select now()::text");
        tenant.change("insert into principal (tenant_id, principal_id, name)"
                + " values (current_tenant(), 'kestrel', 'Kestrel <b>')");
    }

    DecidedCreatives creative(String id, String type, String status, long submittedAgo) {
        cast.inTenant(tenant.id(), database -> database.sql("""
                        insert into creative (tenant_id, principal_id, creative_id, name, status, status_reason_code,
                            format_kind, assets, content_sha256, creative_type, submitted_at)
                        values (current_tenant(), 'kestrel', :id, :id, :status, 'review_failure', 'image', '{}',
                            :content, :type, cast(:now as timestamptz) - make_interval(secs => :ago))""")
                .param("id", id)
                .param("status", status)
                .param("content", content)
                .param("type", type)
                .param("now", now)
                .param("ago", submittedAgo)
                .update());
        return this;
    }

    DecidedCreatives creative(String id) {
        return creative(id, "image", "approved", 0);
    }

    /** Of which content the next decisions are. */
    DecidedCreatives content(String letter) {
        content = letter.repeat(64);
        return this;
    }

    /** Scored as it came in. */
    DecidedCreatives scored(String creative, String to, double score, String reasons, long ago) {
        return scored(creative, to, score, reasons, ago, "rules");
    }

    DecidedCreatives scored(String creative, String to, double score, String reasons, long ago, String scorer) {
        var code = to.equals("rejected") ? "review_failure" : null;
        insert(new Decision(creative, "processing", to, code, null, null), scorer, score, reasons, ago);
        return this;
    }

    UUID decided(String creative, CastMember person, String from, String to, long ago) {
        return decided(creative, person, from, to, to.equals("rejected") ? "policy_revocation" : null, ago);
    }

    UUID decided(String creative, CastMember person, String from, String to, @Nullable String code, long ago) {
        return insert(new Decision(creative, from, to, code, person.id(), undone), null, 0.5, "[]", ago);
    }

    /** The next decision takes another one back. */
    DecidedCreatives undoing(@Nullable UUID decision) {
        undone = decision;
        return this;
    }

    private record Decision(
            String creative,
            String from,
            String to,
            @Nullable String code,
            @Nullable UUID person,
            @Nullable UUID undoOf) {}

    private UUID insert(Decision decision, @Nullable String rule, double score, String reasons, long ago) {
        var id = UUID.randomUUID();
        cast.inTenant(tenant.id(), database -> database.sql(DECISION)
                .param("id", id)
                .param("creative", decision.creative())
                .param("from", decision.from())
                .param("to", decision.to())
                .param("person", decision.person())
                .param("rule", rule)
                .param("version", rule == null ? null : "1")
                .param("code", decision.code())
                .param("score", score)
                .param("reasons", reasons)
                .param("content", content)
                .param("undoOf", decision.undoOf())
                .param("now", now)
                .param("ago", ago)
                .update());
        undone = null;
        return id;
    }
}
