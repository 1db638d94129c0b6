package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Decisions that somebody takes back more than once. */
class RepeatedUndoTests extends ReviewPageTest {

    @Test
    void whoever_asks_twice_is_told_that_it_is_done() {
        var path = waiting("one");
        var undo = undoOf(decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No."));
        undo(undo, RITA);

        var again = undo(undo, RITA);

        assertThat(again).hasStatus(303);
        assertThat(again.getMvcResult().getFlashMap().get("typed")).isEqualTo("rejection");
        assertThat(undo(undo, ADA)).as("a colleague's").hasStatus(409);
        assertThat(decisions(path)).hasSize(3);
        decide(path, "approval", RITA);
        assertThat(undo(undo, RITA)).as("and decided anew since").hasStatus(409);
    }

    @Test
    void an_undo_cannot_be_undone_and_other_decisions_not_be_named() {
        var path = waiting("one");
        var undo = undoOf(decide(path, "approval", RITA));
        undo(undo, RITA);

        assertThat(undo(path + "/undo?decision=" + lastDecision(), RITA)).hasStatus(409);
        assertThat(undo(path + "/undo?decision=" + UUID.randomUUID(), RITA)).hasStatus(409);
        assertThat(undo(path + "/undo?decision=x", RITA)).hasStatus(400);
        assertThat(decisions(path)).hasSize(3);
    }

    @Test
    void of_many_at_once_exactly_one_takes_it_back_and_all_are_told_that_it_is_done() throws Exception {
        var path = waiting("one");
        var undo = undoOf(decide(path, "approval", RITA));
        Callable<Integer> again = () -> undo(undo, RITA).getResponse().getStatus();

        try (var hands = Executors.newFixedThreadPool(6)) {
            var answers =
                    hands.invokeAll(IntStream.range(0, 6).mapToObj(it -> again).toList());
            assertThat(answers.stream().map(it -> it.resultNow()).toList()).containsOnly(303);
        }
        assertThat(decisions(path)).hasSize(3);
    }

    private String lastDecision() {
        return cast.inTenant("acme", database -> database.sql("""
                        select decision_id::text from creative_decision where principal_id = :buyer
                         order by decided_at desc, decision_id desc limit 1""")
                .param("buyer", buyer.id())
                .query(String.class)
                .single());
    }

    private String undoOf(MvcTestResult decided) {
        assertThat(decided).hasStatus(303);
        return String.valueOf(decided.getMvcResult().getFlashMap().get("undo"));
    }
}
