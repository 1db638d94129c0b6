package app.masthead.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

/** A real name server on loopback, by UDP: it knows the TXT records that tests publish, and can be told to be silent. */
public final class TestNameServer {

    private static final TestNameServer ONLY = new TestNameServer();
    private static final String SILENT = "\0silent";
    private static final String FAILING = "\0failing";

    private final DatagramSocket socket;
    private final Map<String, List<String>> records = new ConcurrentHashMap<>();

    private TestNameServer() {
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Where it listens, as the setting has it. */
    public static String address() {
        return "127.0.0.1:" + ONLY.socket.getLocalPort();
    }

    /** Answers with these texts from now on; with that there is no such name for none. */
    public static void publish(String name, String... texts) {
        if (texts.length == 0) {
            ONLY.records.remove(name);
        } else {
            ONLY.records.put(name, List.of(texts));
        }
    }

    /** Gives no answer at all from now on. */
    public static void silence(String name) {
        publish(name, SILENT);
    }

    /** Answers that it cannot say. */
    public static void fail(String name) {
        publish(name, FAILING);
    }

    private void serve() {
        var buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                answer(new Message(Arrays.copyOf(packet.getData(), packet.getLength())), packet);
            } catch (IOException unreadable) {
                // The next question may be a better one.
            }
        }
    }

    private void answer(Message question, DatagramPacket from) throws IOException {
        var name = question.getQuestion().getName();
        var texts = records.getOrDefault(name.toString(true), List.of());
        if (texts.contains(SILENT)) {
            return;
        }
        var wire = reply(question, name, texts).toWire();
        socket.send(new DatagramPacket(wire, wire.length, from.getSocketAddress()));
    }

    private static Message reply(Message question, Name name, List<String> texts) {
        var reply = new Message(question.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(question.getQuestion(), Section.QUESTION);
        if (texts.contains(FAILING)) {
            reply.getHeader().setRcode(Rcode.SERVFAIL);
        } else if (texts.isEmpty()) {
            reply.getHeader().setRcode(Rcode.NXDOMAIN);
        } else {
            texts.forEach(text -> reply.addRecord(new TXTRecord(name, DClass.IN, 60, text), Section.ANSWER));
        }
        return reply;
    }
}
