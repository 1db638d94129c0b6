package app.masthead.creatives;

import app.masthead.creatives.scoring.ContentScorer;
import app.masthead.creatives.scoring.RuleScorer;
import app.masthead.creatives.scoring.Scoring;
import app.masthead.creatives.sync.SyncReader;
import app.masthead.platform.json.AdcpSchemas;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which judges are asked. A further scorer is a further bean. */
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    ContentScorer ruleScorer() {
        return new RuleScorer();
    }

    @Bean
    Scoring scoring(List<ContentScorer> scorers) {
        return new Scoring(scorers);
    }

    @Bean
    SyncReader syncReader(AdcpSchemas schemas) {
        return new SyncReader(schemas);
    }
}
