package app.masthead.creatives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
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

    /** Whether a notice of a decision of the bound tenant is on its way or has been, and was not taken back. */
    @NativeQuery("""
            select exists (select from notification
                            where tenant_id = current_tenant() and cause = :decision and state <> 'withdrawn')""")
    boolean mayBeHeard(UUID decision);
}
