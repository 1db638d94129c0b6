package app.masthead.laws;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.DemoPeople;
import app.masthead.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list page asks the database four things at the most, however many rows it shows; any other page six. */
class StatementTests extends PortalTest {

    private static final int MOST = 4;
    private static final int MOST_OF_ONE_THING = 6;
    private static final CastMember READER = DemoPeople.HARBOUR_ADMIN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products",
                "/products?q=spring&status=active&sort=name",
                "/rate-card",
                "/rate-card?q=home&model=cpm&currency=GBP&channel=display&status=active&sort=-rate",
                "/rate-card/changes",
                "/rate-card/changes/01990000-0000-7000-8000-00000000c001",
                "/background-work",
                "/background-work/01990000-0000-7000-8000-00000000b001",
                "/creatives",
                "/creatives/library",
                "/creatives/library?view=table&q=spring&type=image&sort=name",
                "/inventory/currency-limits",
                "/inventory/profiles",
                "/inventory/profiles?q=week&sort=-changed",
                "/orders",
                "/buyers",
                "/buyers?q=media&status=active&sort=-changed",
                "/buyers/kestrel_and_co/webhook",
                "/buyers/kestrel_and_co/notifications",
                "/buyers/kestrel_and_co/notifications?state=delivered",
                "/settings/people",
                "/settings/people?q=holt&role=admin&sort=-signed-in",
                "/audit-log",
                "/audit-log?q=product",
                "/settings/sessions",
                "/settings/sign-in/attempts",
                "/settings/creative-agents",
                "/settings/signals-agents?q=reader&tested=passed&sort=-tested",
                "/settings/strategies"
            })
    void a_list_page_needs_at_most_four_statements(String page) {
        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();
        CountingDataSource.reset();

        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSizeBetween(1, MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=spring",
                "/insight/creatives?days=90&type=image",
                "/insight/creatives/thresholds?approveFrom=0.85&rejectUpTo=0.2",
                "/rate-card/changes/01990000-0000-7000-8000-00000000c001",
                "/background-work/01990000-0000-7000-8000-00000000b001",
                "/inventory/currency-limits/GBP",
                "/inventory/currency-limits/GBP/edit",
                "/buyers/fenwick_rail/edit",
                "/buyers/fenwick_rail/tokens/new",
                "/settings/creative-agents/new",
                "/settings/strategies/new",
                "/settings/advertising-policy",
                "/settings/ai-policy",
                "/settings/ai-service",
                "/settings/slack",
                "/products/import"
            })
    void a_page_of_one_thing_needs_at_most_six_statements(String page) {
        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();
        CountingDataSource.reset();

        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSizeLessThanOrEqualTo(MOST_OF_ONE_THING);
    }

    @ParameterizedTest
    @CsvSource({
        "/products/import, text, '[{\"product_id\": \"a\", \"name\": \"A\"}]'",
        "/background-work?action=archive, pick, homepage_takeover",
        "/creative-decisions?action=approval, scope, all"
    })
    void so_does_what_waits_for_somebody_to_confirm_it(String address, String field, String value) {
        var made = mvc.post()
                .uri(address)
                .param(field, value)
                .with(as(READER))
                .with(csrf())
                .exchange();

        a_page_of_one_thing_needs_at_most_six_statements(
                String.valueOf(made.getResponse().getRedirectedUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/edit",
                "/pricing",
                "/pricing/new",
                "/formats",
                "/targeting",
                "/access",
                "/inventory",
                "/measurement",
                "/presentation",
                "/history",
                "/buyers-view"
            })
    void a_page_of_a_product_needs_at_most_six_statements(String section) {
        var page = "/products/homepage_takeover" + section;
        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();
        CountingDataSource.reset();

        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSizeBetween(1, MOST_OF_ONE_THING);
    }

    @Test
    void products_side_by_side_need_at_most_six_statements_however_many_they_are() {
        var page = "/products/compare?ids=homepage_takeover,gift_guide,morning_briefing,article_rectangle";
        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();
        CountingDataSource.reset();

        assertThat(mvc.get().uri(page).with(as(READER))).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSizeBetween(1, MOST_OF_ONE_THING);
    }
}
