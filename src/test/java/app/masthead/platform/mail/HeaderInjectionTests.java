package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people type becomes a header, a second recipient or a command of the mail (ASVS 5.0, 1.3.11). */
class HeaderInjectionTests extends DeliveryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: eve@evil.example",
                "Ada\nBcc: eve@evil.example",
                "Ada\rBcc: eve@evil.example",
                "Ada\u2028Bcc: eve@evil.example",
                "Ada\r\n.\r\nRCPT TO:<eve@evil.example>",
                "Ada\r\n\r\n<p>Hello</p>",
                "=?utf-8?q?Ada=0d=0aBcc:_eve=40evil.example?=",
                "\" <eve@evil.example>, \"Ada",
                "Ada>, <eve@evil.example"
            })
    void a_name_stays_a_name(String typed) throws IOException {
        try (var server = ScriptedServer.that(script -> {});
                var smtp = Server.at(server.port()).open()) {
            send(
                    outbox(Server.at(server.port()), scheduler(smtp)),
                    ExampleMails.invitation(new Recipient(address, typed), typed));
            delivery(smtp).deliver(key());

            assertThat(server.commands())
                    .filteredOn(command -> command.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<" + address + ">");
            assertThat(server.mails()).hasSize(1);
            var headers = server.mails().getFirst().split("\n\n", 2)[0];
            assertThat(headers.lines().filter(line -> !line.startsWith(" ") && !line.startsWith("\t")))
                    .extracting(line -> line.split(":")[0])
                    .containsExactlyInAnyOrder(
                            "Date",
                            "From",
                            "To",
                            "Message-ID",
                            "Subject",
                            "MIME-Version",
                            "Content-Type",
                            "Auto-Submitted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@acme.example\r\nBcc: eve@evil.example",
                "ada@acme.example\u2028eve",
                "ada@acme.example, eve@evil.example",
                "<ada@acme.example>",
                "ada@acme.example>\r\nRCPT TO:<eve@evil.example",
                "\"ada\"@acme.example",
                "ada",
                "@acme.example",
                ""
            })
    void what_is_no_address_is_no_recipient(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient(typed, null));
    }

    /** As far as a form goes these are addresses; nobody is kept from working by them, but nothing is sent there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada,eve@evil.example",
                "ada;eve@evil.example",
                "(x)ada@acme.example",
                "ada..x@acme.example",
                "ada@acme..example",
                "ada@[192.0.2.1]",
                "žofie@acme.example",
                "ada%0a@acme.example:25"
            })
    void an_address_that_no_server_delivers_to_fails_the_mail_and_not_its_sender(String typed) {
        var server = Server.at(Server.freePort());
        var mail = ExampleMails.invitation(new Recipient(typed, null), "Ada");
        try (var smtp = server.open()) {
            send(outbox(server, scheduler(smtp)), mail);
        }

        assertThat(latest(typed)).isEqualTo("failed: address");
    }

    private String latest(String typed) {
        return cast.inTenant(
                "acme",
                it -> it.sql("""
                        select state || ': ' || split_part(last_error, ':', 1) from mail
                        where recipient = :address and content_enc is null order by created_at desc limit 1""").param("address", typed).query(String.class).single());
    }
}
