package app.masthead.platform.mail;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;

/** A portal beside a mail server that means well, once it is started. */
abstract class GreenMailTest extends DeliveryTest {

    final Server server = Server.at(Server.freePort());
    final GreenMail mailServer = new GreenMail(new ServerSetup(server.port(), "localhost", "smtp"));
    private final SmtpServer smtp = server.open();

    @AfterEach
    void stop() {
        smtp.close();
        mailServer.stop();
    }

    /** Hands in a mail and has it delivered, if that can be. */
    ManualScheduler deliver(Mail mail) {
        var scheduler = scheduler(smtp);
        send(outbox(server, scheduler), mail);
        scheduler.runAnyDueExecutions();
        return scheduler;
    }
}
