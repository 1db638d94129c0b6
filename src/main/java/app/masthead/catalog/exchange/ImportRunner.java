package app.masthead.catalog.exchange;

import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.catalog.bulk.ImportEnded;
import app.masthead.catalog.bulk.ImportJobs;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Refusal;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Imports in the background. All of a file is one transaction: a node that dies leaves nothing of it, and another one
 * begins again.
 */
@Component
class ImportRunner {

    static final String CHANGED = "bulk.stopped.import-changed";
    static final String UNEXPECTED = "bulk.stopped.import-unexpected";

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportDesk desk;
    private final ImportJobs jobs;
    private final ProductImport products;
    private final ImportRenewal renewal;

    ImportRunner(ImportDesk desk, ImportJobs jobs, ProductImport products, ImportRenewal renewal) {
        this.desk = desk;
        this.jobs = jobs;
        this.products = products;
        this.renewal = renewal;
    }

    /** Imports a file from its beginning to its end; false when it has to wait for others. */
    boolean run(Place place) {
        return CurrentTenant.call(place.tenant(), () -> desk.ifFree(() -> work(place.job())));
    }

    private void work(UUID job) {
        jobs.next(job).ifPresent(it -> CurrentActor.run(it.actor(), () -> carryOut(job, it.imported())));
    }

    private void carryOut(UUID job, UUID id) {
        try {
            products.carryOut(job, id);
        } catch (ImportChanged changed) {
            jobs.stop(job, reason(id, changed));
        } catch (ImportEnded ended) {
            LOG.info("The import {} was ended by somebody else meanwhile", job);
        } catch (Refusal | DataAccessException | TransactionException broken) {
            LOG.error("The import {} failed, nothing of it is written", job, broken);
            jobs.stop(job, UNEXPECTED);
        }
    }

    private String reason(UUID id, ImportChanged changed) {
        if (renewal.renew(id, changed.rows())) return CHANGED;
        LOG.error("The database refused an import in which nothing has changed", changed);
        return UNEXPECTED;
    }
}
