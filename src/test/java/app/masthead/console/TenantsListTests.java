package app.masthead.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CountingDataSource;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TenantsListTests extends ConsoleTest {

    private static final int ROWS = TenantOverview.SIZE + 2;

    @Test
    void the_installations_address_leads_to_its_tenants() {
        assertThat(get("/")).hasStatus(303).hasHeader("Location", "/console");
    }

    @Test
    void a_tenant_is_listed_with_its_state_and_its_address() throws Exception {
        var row = page(get("/console?q=acme gaz")).select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").text()).isEqualTo("Acme Gazette");
        assertThat(row.select("td a").attr("href")).startsWith("http://acme.localhost:");
        assertThat(row.select("td").eachText()).contains("Active");
    }

    @Test
    void a_tenant_is_listed_with_who_works_there_what_is_sold_and_what_waits() throws Exception {
        var tenant = open("Counted Courier");
        cast.inTenant(tenant, database -> database.sql("""
                insert into app_user (tenant_id, id, email, name, role, status, deactivated_at)
                values (current_tenant(), uuidv7(), 'ida@counted.example', 'Ida', 'editor', 'active', null),
                       (current_tenant(), uuidv7(), 'ole@counted.example', 'Ole', 'editor', 'deactivated', now())""").update());
        cast.inTenant(tenant, database -> database.sql("""
                with priced as (
                    insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate, currency)
                    values (current_tenant(), 'active1', 'cpm', 'cpm', true, 9, 'EUR'),
                           (current_tenant(), 'active2', 'cpm', 'cpm', true, 9, 'EUR'))
                insert into product (tenant_id, product_id, name, description, delivery_type, format_ids,
                                     publisher_properties, status)
                select current_tenant(), status || n, 'Banner', 'On every page', 'guaranteed',
                       '[{"agent_url": "https://formats.example", "id": "banner"}]',
                       '[{"publisher_domain": "counted.example", "selection_type": "all"}]', status
                  from (values ('active', 1), ('active', 2), ('draft', 3)) goods (status, n)""").update());

        assertThat(page(get("/console?q=counted")).select("tbody td.number").eachText())
                .containsExactly("1", "2", "0");
    }

    @Test
    void a_word_that_no_tenant_has_leads_back_to_all_of_them() throws Exception {
        var page = page(get("/console?q={q}", "100%_\\"));

        assertThat(page.text()).contains("No tenants match");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/console");
    }

    @Test
    void the_list_goes_on_where_the_last_page_ended() throws Exception {
        insertMany();
        var first = page(get("/console?q=paging"));
        var next = first.select("a[rel=next]").attr("href");
        var second = page(get(next));

        assertThat(first.select("tbody tr")).hasSize(TenantOverview.SIZE);
        assertThat(second.select("tbody tr")).hasSize(ROWS - TenantOverview.SIZE);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("tbody tr th a").eachText())
                .doesNotContainAnyElementsOf(first.select("tbody tr th a").eachText());
    }

    @Test
    void a_full_page_costs_three_statements() {
        insertMany();
        get("/console");
        CountingDataSource.reset();

        assertThat(get("/console")).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSize(3);
    }

    @Test
    void the_list_is_taken_away_as_a_file_without_its_pages() throws Exception {
        insertMany();

        var answer = get("/console.csv?q=paging");

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("tenants-installation-");
        assertThat(answer.getResponse().getContentAsString().lines())
                .hasSize(1 + ROWS)
                .first()
                .asString()
                .contains("tenant_id,name,host,status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=gone", "?after=nonsense", "?after=", "?q=a&q=b", "?q=%00", "?after=AAAA"})
    void a_strange_address_is_answered_with_a_sentence(String query) {
        assertThat(get("/console" + query))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(200, 400));
    }

    private void insertMany() {
        cast.inInstallation(database -> database.sql("""
                insert into tenant (tenant_id, name, subdomain)
                select 'paging-' || n, 'Paging ' || n, 'paging-' || n from generate_series(1, %d) n
                on conflict do nothing""".formatted(ROWS)).update());
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
