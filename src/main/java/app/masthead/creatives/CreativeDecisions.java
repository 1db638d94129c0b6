package app.masthead.creatives;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions on creatives; they are added and read, nothing else. */
interface CreativeDecisions extends Repository<CreativeDecision, DecisionKey> {

    CreativeDecision save(CreativeDecision decision);

    Optional<CreativeDecision> findById(DecisionKey id);

    /** The decisions by which a creative came to where it stands, the last one first. */
    @Query("""
            select d from CreativeDecision d
             where d.principalId = :#{#id.principal()} and d.creativeId = :#{#id.creative()}
             order by d.decidedAt desc, d.id.decision desc""")
    List<CreativeDecision> latest(CreativeId id, Limit limit);
}
