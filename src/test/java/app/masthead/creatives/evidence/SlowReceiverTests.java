package app.masthead.creatives.evidence;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.library.LibraryPageTest;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostTenant;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whoever takes a pack away slowly keeps nobody else from the database. */
class SlowReceiverTests extends LibraryPageTest {

    private static final HostTenant ACME =
            new HostTenant(new TenantId("acme"), "Acme", true, ZoneOffset.UTC, "EUR", null);

    @Autowired
    private EvidencePack pack;

    @Test
    void the_database_is_done_with_before_anybody_is_sent_anything() {
        sent(picture("one"));
        keep(buyer.id(), url("one"), null, "one");
        var receiver = new Receiver();

        CurrentTenant.run(
                ACME.id(),
                () -> CurrentActor.run(
                        Actor.SYSTEM,
                        () -> pack.send(new CreativeId(buyer.id(), "one"), CLEO.id(), ACME, receiver.response())));

        assertThat(receiver.bytes.size()).isPositive();
        assertThat(receiver.transactions).containsExactly(false);
    }

    /** Notes with each byte whether a transaction is open. */
    private static final class Receiver extends ServletOutputStream {

        private final Set<Boolean> transactions = new HashSet<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private MockHttpServletResponse response() {
            return new MockHttpServletResponse() {
                @Override
                public ServletOutputStream getOutputStream() {
                    return Receiver.this;
                }
            };
        }

        @Override
        public void write(int each) {
            transactions.add(TransactionSynchronizationManager.isActualTransactionActive());
            bytes.write(each);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
