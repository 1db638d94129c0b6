package app.masthead.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the database promises of what it stores holds for all of it. */
class ConstraintTests {

    private final MigratedDatabase database = MigratedDatabase.shared();

    @Test
    void what_was_promised_without_a_look_at_what_is_stored_has_been_looked_at_since() {
        assertThat(database.asOwner("select conname::text from pg_constraint where not convalidated"))
                .isEmpty();
    }

    @Test
    void what_decisions_together_lead_to_is_there() {
        assertThat(database.asOwner("""
                select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                 where contype = 'f' and conname in ('creative_batch_redo_fk', 'creative_batch_item_decision_fk')
                 order by conname desc"""))
                .containsExactly(
                        "creative_batch_redo_fk FOREIGN KEY (tenant_id, redo_batch_id) REFERENCES"
                                + " creative_batch(tenant_id, batch_id) ON DELETE SET NULL (redo_batch_id)",
                        "creative_batch_item_decision_fk FOREIGN KEY (tenant_id, decision_id) REFERENCES"
                                + " creative_decision(tenant_id, decision_id)");
    }
}
