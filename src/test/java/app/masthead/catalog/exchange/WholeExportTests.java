package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Products that are changed while a file of them is on its way are in it, once. */
class WholeExportTests extends CatalogPageTest {

    private static final HostTenant ACME =
            new HostTenant(new TenantId("acme"), "Acme", true, ZoneId.of("Europe/Berlin"), "EUR", null);
    private static final int PRODUCTS = 250;

    @Autowired
    private ExportController controller;

    @Test
    void what_moves_to_the_front_of_the_list_meanwhile_is_in_the_file_of_json() {
        var word = products();
        var response = new Interrupted(() -> touchLast(word));

        inAcme(() -> controller.json(query(word), ACME, response));

        assertThat(ExactJson.read(response.getContentAsByteArray()).valueStream())
                .extracting(it -> it.path("product_id").asString())
                .doesNotHaveDuplicates()
                .hasSize(PRODUCTS);
    }

    @Test
    void what_moves_to_the_front_of_the_list_meanwhile_is_in_the_sheet() {
        var word = products();
        var response = new Interrupted(() -> touchLast(word));

        inAcme(() -> controller.csv(query(word), ACME, response));

        var sheet = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(sheet.lines().skip(1)).doesNotHaveDuplicates().hasSize(PRODUCTS);
    }

    /** More products than are read at a time, the first of them changed the longest ago. */
    private String products() {
        var word = freshId();
        cast.inTenant("acme", database -> database.sql("""
                        insert into product (tenant_id, product_id, name, updated_at)
                        select current_tenant(), :word || '_' || number, 'One of many',
                               now() + number * interval '1 second'
                          from generate_series(1, :products) number""")
                .param("word", word)
                .param("products", PRODUCTS)
                .update());
        return word;
    }

    private void touchLast(String word) {
        cast.inTenant("acme", database -> database.sql("""
                        update product set updated_at = now() + interval '1 day', version = version + 1
                         where tenant_id = current_tenant() and product_id in (:word || '_1', :word || '_2')""").param("word", word).update());
    }

    private static MultiValueMap<String, String> query(String word) {
        return new LinkedMultiValueMap<>(Map.of("q", List.of(word)));
    }

    /** Somebody does something as soon as the first bytes have left. */
    private static final class Interrupted extends MockHttpServletResponse {

        private final Runnable work;
        private boolean done;

        private Interrupted(Runnable work) {
            this.work = work;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            var target = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}

                @Override
                public void write(int octet) throws IOException {
                    if (!done) CompletableFuture.runAsync(work).join();
                    done = true;
                    target.write(octet);
                }
            };
        }
    }
}
