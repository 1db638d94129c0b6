package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostTenant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

class ImportDeskTests {

    private static final HostTenant HOST =
            new HostTenant(new TenantId("acme"), "Acme", true, ZoneOffset.UTC, "EUR", null);

    private final ProductImport products = mock();
    private final ImportDesk desk = new ImportDesk(products, mock());
    private final List<UUID> done = new ArrayList<>();

    /** While one import is looked at, somebody sends another one. */
    private void meanwhile(Callable<?> another) {
        when(products.look(any(), any()))
                .thenAnswer(call -> {
                    another.call();
                    return UUID.randomUUID();
                })
                .thenReturn(UUID.randomUUID());
        done.add(look("acme"));
    }

    private UUID look(String tenant) {
        return CurrentTenant.call(new TenantId(tenant), () -> desk.look(null, "[{}]", ZoneOffset.UTC));
    }

    @Test
    void another_one_of_the_same_tenant_waits_with_all_that_was_pasted() {
        var controller = new ImportController(desk);

        meanwhile(() -> {
            var answer = (ModelAndView) controller.look(null, "pasted at length", null, HOST);
            assertThat(answer.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(answer.getModel())
                    .containsEntry("text", "pasted at length")
                    .containsEntry("refusal", "catalog.import.busy-here");
            return answer;
        });

        done.add(look("acme"));
        assertThat(done).hasSize(2);
    }

    @Test
    void one_of_another_tenant_is_worked_on_at_the_same_time() {
        meanwhile(() -> done.add(look("globex")));

        assertThat(done).hasSize(2);
    }
}
