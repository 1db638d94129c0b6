package app.masthead.creatives;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All creatives of the current tenant. */
interface Creatives extends Repository<Creative, CreativeKey> {

    /** Compares what the buyer reads of where they stand. */
    String WANTED = """
            c.id.principal = :principal
            and (c.standing.status in :#{#wanted.statuses()} and c.id.creative not in :#{#wanted.but()}
                 or c.id.creative in :#{#wanted.besides()})
            and (:#{#wanted.every()} = true or c.id.creative in :#{#wanted.ids()})""";

    Optional<Creative> findById(CreativeKey key);

    /**
     * A creative and whatever a reviewer has open, held until the end of the transaction. Always in the same order, so
     * that two reviewers who turn to each other's do not wait for each other for ever.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Creative c where c.id = :key or c.claim.claimedBy = :reviewer
             order by c.id.principal, c.id.creative""")
    List<Creative> heldForClaim(CreativeKey key, UUID reviewer);

    /** Those of one buyer's creatives that exist, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select c from Creative c where c.id.principal = :principal and c.id.creative in :ids order by c.id.creative")
    List<Creative> held(String principal, Collection<String> ids);

    /** Those of one buyer's that can be archived but for some, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Creative c
             where c.id.principal = :principal and c.id.creative not in :ids
               and c.standing.status not in (app.masthead.creatives.CreativeStatus.ARCHIVED,
                                             app.masthead.creatives.CreativeStatus.PROCESSING)
             order by c.id.creative""")
    List<Creative> heldBesides(String principal, Collection<String> ids, Limit limit);

    /** One buyer's creatives in the order of their ids, from after one of them on. */
    @Query("select c from Creative c where " + WANTED + " and c.id.creative > :after order by c.id.creative")
    List<Creative> ofBuyer(String principal, WantedCreatives wanted, String after, Limit limit);

    @Query("select count(c) from Creative c where " + WANTED)
    long countOfBuyer(String principal, WantedCreatives wanted);

    Creative save(Creative creative);

    Creative saveAndFlush(Creative creative);

    void flush();

    default Creative get(CreativeKey key) {
        return findById(key).orElseThrow(NoSuchCreative::new);
    }
}
