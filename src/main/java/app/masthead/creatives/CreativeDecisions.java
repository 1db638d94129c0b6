package app.masthead.creatives;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions on creatives; they are added and read, nothing else. */
interface CreativeDecisions extends Repository<CreativeDecision, DecisionKey> {

    Optional<CreativeDecision> findById(DecisionKey id);

    /** The decisions by which a creative came to where it stands, the last one first. */
    @Query("""
            select d from CreativeDecision d
             where d.principalId = :#{#id.principal()} and d.creativeId = :#{#id.creative()}
             order by d.decidedAt desc, d.id.decision desc""")
    List<CreativeDecision> latest(CreativeId id, Limit limit);

    /** The last two decisions on each of some creatives of a buyer, the last one first. */
    @Query("""
            select d from CreativeDecision d
             where d.principalId = :principal and d.creativeId in :ids and (
                     select count(later) from CreativeDecision later
                      where later.principalId = d.principalId and later.creativeId = d.creativeId
                        and (later.decidedAt > d.decidedAt
                             or later.decidedAt = d.decidedAt and later.id.decision > d.id.decision)) < 2
             order by d.decidedAt desc, d.id.decision desc""")
    List<CreativeDecision> latestTwo(String principal, Collection<String> ids);

    /** What somebody decided since then on creatives that nobody decided after it, the last one first. */
    @Query("""
            select new app.masthead.creatives.Decided(c, d) from CreativeDecision d
              join Creative c on c.id.principal = d.principalId and c.id.creative = d.creativeId
             where d.author.decidedBy = :reviewer and d.decidedAt > :since and not exists (
                     select 1 from CreativeDecision later
                      where later.principalId = d.principalId and later.creativeId = d.creativeId
                        and (later.decidedAt > d.decidedAt
                             or later.decidedAt = d.decidedAt and later.id.decision > d.id.decision))
             order by d.decidedAt desc, d.id.decision desc""")
    List<Decided> lastOnesOf(UUID reviewer, Instant since, Limit limit);

    /**
     * All decisions since then on those of a buyer's creatives on which people decided something since, in order. What is
     * being processed has been sent anew since.
     */
    @Query("""
            select d from CreativeDecision d
             where d.principalId = :principal and d.decidedAt > :since and exists (
                     select 1 from CreativeDecision p
                      where p.principalId = d.principalId and p.creativeId = d.creativeId and p.decidedAt > :since
                        and p.author.decidedBy is not null)
               and not exists (
                     select 1 from Creative c
                      where c.id.principal = d.principalId and c.id.creative = d.creativeId
                        and c.standing.status = app.masthead.creatives.CreativeStatus.PROCESSING)
             order by d.decidedAt, d.id.decision""")
    List<CreativeDecision> ofPeopleSince(String principal, Instant since);

    /** Those of the bound tenant's decisions of which a notice is on its way or has been, and was not taken back. */
    @NativeQuery("""
            select cause from notification
             where tenant_id = current_tenant() and cause in (:decisions) and state <> 'withdrawn'""")
    List<UUID> heard(Collection<UUID> decisions);
}
