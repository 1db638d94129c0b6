package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.BackgroundWorkScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work in the background as somebody watches it. */
@Journey
class BackgroundWorkJourney {

    private final UUID job = UUID.randomUUID();

    @Test
    void the_button_that_stops_it_stays_under_the_keyboard_and_its_end_is_announced(Browser browser, Portal portal) {
        begin(portal);
        var work = BackgroundWorkScreen.open(browser, portal, Person.BEA, job);
        assertThat(work.announcement()).isEmpty();
        browser.keyboard().tabTo("Stop here");

        for (int done = 1; done <= 2; done++) {
            set(portal, "done = " + done);
            var told = done + " of 3 products";
            browser.until(() -> work.progress().equals(told) ? told : null);
            assertThat(browser.keyboard().focus().name()).isEqualTo("Stop here");
        }
        set(portal, "done = 3, state = 'done', ended_at = now()");

        assertThat(work.ended().state()).isEqualTo("Done");
        assertThat(work.announcement()).isEqualTo("Done.");
    }

    /** Work that nobody in the background has heard of, so that it goes on as the test says. */
    private void begin(Portal portal) {
        portal.inTenant(
                "harbour", database -> database.sql("""
                        insert into bulk_job (tenant_id, id, action, products, created_at, created_by, state, actor,
                            started_at)
                        values ('harbour', :job, 'archive', 3, now(), 'test', 'running', '{"kind": "PERSON",
                            "id": "01980000-0000-7000-8000-000000000101", "name": "Maren Holt"}', now())""").param("job", job).update());
    }

    private void set(Portal portal, String what) {
        portal.inTenant("harbour", database -> database.sql("update bulk_job set " + what + " where id = :job")
                .param("job", job)
                .update());
    }
}
