package app.masthead.access.domains;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Asks name servers for TXT records (RFC 1035, section 3.3.14), always anew: somebody waits who just made one. */
@Component
class TextRecords {

    private static final Logger LOG = LoggerFactory.getLogger(TextRecords.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Resolver resolver;

    /**
     * Asks these servers.
     *
     * @param servers addresses with or without a port; those of the system where there are none
     */
    TextRecords(@Value("${masthead.dns.servers:}") List<String> servers) throws UnknownHostException {
        this.resolver = resolver(servers.stream().filter(it -> !it.isBlank()).toList());
        resolver.setTimeout(Duration.ofSeconds(2));
    }

    private static Resolver resolver(List<String> servers) throws UnknownHostException {
        if (servers.isEmpty()) {
            return new ExtendedResolver();
        }
        var each = new ArrayList<Resolver>();
        for (var server : servers) {
            each.add(server(server.strip()));
        }
        return new ExtendedResolver(each);
    }

    private static Resolver server(String address) throws UnknownHostException {
        var colon = address.lastIndexOf(':');
        var hasPort = colon > 0 && address.indexOf(':') == colon;
        var server = new SimpleResolver(hasPort ? address.substring(0, colon) : address);
        if (hasPort) {
            server.setPort(Integer.parseInt(address.substring(colon + 1)));
        }
        return server;
    }

    /** What a look at the records of a name finds, if one of them should hold a value. */
    Finding look(String name, String value) {
        try {
            var answer = ask(name);
            return switch (answer.getRcode()) {
                case Rcode.NOERROR -> compare(texts(answer), value);
                case Rcode.NXDOMAIN -> Finding.ABSENT;
                default -> Finding.UNREACHABLE;
            };
        } catch (IOException failure) {
            LOG.info("No name server answers for {}: {}", name, failure.getMessage());
            return Finding.UNREACHABLE;
        }
    }

    private Message ask(String name) throws IOException {
        var question = Record.newRecord(name(name), Type.TXT, DClass.IN);
        try {
            return resolver.sendAsync(Message.newQuery(question))
                    .toCompletableFuture()
                    .get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static Name name(String name) throws TextParseException {
        return Name.fromString(name, Name.root);
    }

    /** A long text is published in pieces that belong together. */
    private static List<String> texts(Message answer) {
        return answer.getSection(Section.ANSWER).stream()
                .filter(TXTRecord.class::isInstance)
                .map(record -> String.join("", ((TXTRecord) record).getStrings()))
                .toList();
    }

    private static Finding compare(List<String> texts, String value) {
        if (texts.isEmpty()) {
            return Finding.ABSENT;
        }
        return texts.stream().map(String::strip).anyMatch(value::equals) ? Finding.FOUND : Finding.OTHER;
    }
}
