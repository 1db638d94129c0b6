package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class RepricingRaceTests extends RepricingTest {

    @Test
    void prices_that_changed_after_the_look_are_shown_again_and_nothing_is_done() {
        var word = freshWord();
        var one = sold(word, CPM, FLAT);
        var draft = all(word);
        var preview = preview(draft, terms("7", "percent"));
        applied(picked(one, "cpm"), terms("50", "percent"));

        var answer = apply(preview, draft);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).text()).contains("Nothing was changed", "15.00 USD", "16.05 USD");
        assertThat(rate(one, "cpm")).isEqualTo("15");
        assertThat(rate(one, "flat")).isEqualTo("50000");

        assertThat(apply(page(answer), draft)).hasStatus(303);
        assertThat(rate(one, "cpm")).isEqualTo("16.05");
    }

    @Test
    void a_product_archived_after_the_look_is_shown_again() {
        var word = freshWord();
        var one = sold(word, CPM);
        sold(word, FLAT);
        var draft = all(word);
        var preview = preview(draft, terms("7", "percent"));
        inAcme(() -> catalog.archive(new ProductId(one)));

        assertThat(apply(preview, draft)).hasStatus(409);
    }

    @Test
    void other_terms_than_those_looked_at_are_not_applied() {
        var word = freshWord();
        var one = sold(word, CPM);
        var draft = all(word);
        var preview = preview(draft, terms("7", "percent"));
        preview(draft, terms("70", "percent"));

        assertThat(apply(preview, draft)).hasStatus(409);
        assertThat(post(draft + "/application")).hasStatus(409);
        assertThat(rate(one, "cpm")).isEqualTo("10");
    }

    @Test
    void however_often_it_is_clicked_it_is_done_once() throws Exception {
        var word = freshWord();
        var one = sold(word, CPM);
        var draft = all(word);
        var preview = preview(draft, terms("10", "percent"));

        var statuses = atOnce(4, () -> apply(preview, draft).getResponse().getStatus());

        assertThat(statuses).containsOnly(303);
        assertThat(rate(one, "cpm")).isEqualTo("11");
        assertThat(post(draft + "/terms", terms("1", "percent"))).hasStatus(409);
    }

    @Test
    void two_changes_of_the_same_prices_in_either_order_come_one_after_the_other() throws Exception {
        var word = freshWord();
        var ids = Stream.generate(() -> sold(word, CPM)).limit(20).toList();
        var drafts = List.of(all(word), all(word));
        var previews =
                drafts.stream().map(it -> preview(it, terms("10", "percent"))).toList();
        var next = new ArrayList<>(List.of(0, 1));

        var statuses = atOnce(2, () -> {
            int turn;
            synchronized (next) {
                turn = next.removeFirst();
            }
            return apply(previews.get(turn), drafts.get(turn)).getResponse().getStatus();
        });

        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        assertThat(ids).allSatisfy(it -> assertThat(rate(it, "cpm")).isEqualTo("11"));
    }

    @Test
    void an_undo_brings_prices_back_and_leaves_alone_what_was_changed_since() {
        var word = freshWord();
        var one = sold(word + " one", CPM, AUCTION);
        var two = sold(word + " two", CPM);
        var change = applied(all(word), terms("7", "percent"));
        applied(picked(two, "cpm"), terms("1", "USD"));

        var undo = undo(change);
        var preview = page(undo);

        assertThat(preview.text()).contains("Changed since", "Bring back 2 prices");
        assertThat(apply(preview, undo)).hasStatus(303);
        assertThat(rate(one, "cpm")).isEqualTo("10");
        assertThat(rate(one, "auction")).isEqualTo("4");
        assertThat(rate(two, "cpm")).isEqualTo("11.7");
        assertThat(page(change).text()).contains("Undone").doesNotContain("Undo…");
        assertThat(post(change + "/undo")).hasStatus(409);
    }

    @Test
    void an_undo_leaves_alone_what_costs_the_same_in_another_currency_by_now() {
        var word = freshWord();
        var id = sold(word, CPM);
        var change = applied(all(word), terms("10", "percent"));
        cast.inTenant("acme", database -> database.sql("""
                        update pricing_option set currency = 'GBP'
                        where tenant_id = 'acme' and product_id = :id and pricing_option_id = 'cpm'""").param("id", id).update());

        assertThat(row(page(undo(change)), "cpm")).contains("Left out", "Changed since");
    }

    @Test
    void two_undos_of_one_change_undo_it_once() throws Exception {
        var word = freshWord();
        var one = sold(word, CPM);
        var change = applied(all(word), terms("10", "percent"));
        var undos = Stream.generate(() -> undo(change)).limit(2).toList();
        var previews = undos.stream().collect(Collectors.toMap(it -> it, this::page));
        var next = new ArrayList<>(undos);

        var statuses = atOnce(2, () -> {
            String mine;
            synchronized (next) {
                mine = next.removeFirst();
            }
            return apply(Objects.requireNonNull(previews.get(mine)), mine)
                    .getResponse()
                    .getStatus();
        });

        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        assertThat(rate(one, "cpm")).isEqualTo("10");
    }

    @Test
    void an_undo_can_be_undone() {
        var word = freshWord();
        var one = sold(word, CPM);
        var undo = undo(applied(all(word), terms("10", "percent")));
        apply(page(undo), undo);
        var again = undo(undo);

        assertThat(apply(page(again), again)).hasStatus(303);
        assertThat(rate(one, "cpm")).isEqualTo("11");
    }

    private String undo(String change) {
        var answer = post(change + "/undo", new LinkedMultiValueMap<>());
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (var done :
                    threads.invokeAll(Stream.generate(() -> work).limit(times).toList())) {
                results.add(done.get());
            }
            return results;
        }
    }
}
