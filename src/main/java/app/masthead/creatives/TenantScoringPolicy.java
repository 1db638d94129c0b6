package app.masthead.creatives;

import app.masthead.creatives.scoring.ScoringPolicy;
import app.masthead.creatives.scoring.ScoringPolicy.AdvertisingRules;
import app.masthead.creatives.scoring.ScoringPolicy.AiRules;
import app.masthead.creatives.scoring.Thresholds;
import app.masthead.platform.json.ExactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the current tenant demands of creatives, as they are at this moment. */
@Component
class TenantScoringPolicy {

    private static final String READ = """
            select human_review_required, creative_auto_approve_threshold, creative_auto_reject_threshold,
                   ai_policy, advertising_policy
              from tenant where tenant_id = current_tenant()""";

    private final JdbcClient database;

    TenantScoringPolicy(JdbcClient database) {
        this.database = database;
    }

    ScoringPolicy current() {
        return database.sql(READ).query((row, number) -> policy(row)).single();
    }

    private static ScoringPolicy policy(ResultSet row) throws SQLException {
        return new ScoringPolicy(
                new Thresholds(
                        row.getBigDecimal("creative_auto_approve_threshold"),
                        row.getBigDecimal("creative_auto_reject_threshold")),
                row.getBoolean("human_review_required"),
                ai(ExactJson.read(row.getString("ai_policy"))),
                advertising(ExactJson.read(row.getString("advertising_policy"))));
    }

    private static AiRules ai(JsonNode policy) {
        return new AiRules(
                policy.path("require_provenance").asBoolean(false),
                policy.path("require_disclosure").asBoolean(false),
                policy.path("max_ai_content_pct").decimalValueOpt().orElse(null),
                texts(policy.path("always_review_categories")));
    }

    private static AdvertisingRules advertising(JsonNode policy) {
        return new AdvertisingRules(
                texts(policy.path("blocked_categories")),
                texts(policy.path("blocked_domains")),
                texts(policy.path("blocked_advertisers")),
                texts(policy.path("required_disclosures")),
                texts(policy.path("forbidden_terms")));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream()
                .flatMap(item -> item.stringValueOpt().stream())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
