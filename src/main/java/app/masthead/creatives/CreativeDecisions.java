package app.masthead.creatives;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions on creatives; they are added and read, nothing else. */
interface CreativeDecisions extends Repository<CreativeDecision, CreativeDecision.Key> {

    CreativeDecision save(CreativeDecision decision);

    Optional<CreativeDecision> findById(CreativeDecision.Key id);

    /** The decision by which a creative came to where it stands. */
    @Query("""
            select d.id.decision from CreativeDecision d
             where d.principalId = :#{#id.principal()} and d.creativeId = :#{#id.creative()}
             order by d.decidedAt desc, d.id.decision desc limit 1""")
    Optional<UUID> latest(CreativeId id);
}
