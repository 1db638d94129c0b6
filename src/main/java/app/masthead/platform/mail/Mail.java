package app.masthead.platform.mail;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, told by the names of its words. For the kind {@code access.mail.invitation} these messages are
 * read, each formatted with the same arguments:
 *
 * <ul>
 *   <li>{@code access.mail.invitation.subject}, on one line, without anything secret: it is kept;
 *   <li>{@code .heading}, unless it is the same as the subject;
 *   <li>{@code .text}, each of its lines a paragraph;
 *   <li>{@code .button}, for a mail with a link;
 *   <li>{@code .note}, small print, unless there is none: how long the link works, what to do when it was not asked for;
 *   <li>{@code .why}, why this person is written to.
 * </ul>
 *
 * @param kind the beginning of the names of its messages; also kept as what the mail was about
 * @param to the person
 * @param sender on whose behalf the portal writes: a tenant's name; null for the installation itself
 * @param words the arguments of the messages, at most 200 characters of each
 * @param link where the button leads, an absolute address that the caller knows, never one built from a request
 * @param facts what stands in a small table: when something happened, from where
 * @param template the name of the two templates in {@code mail/}
 */
public record Mail(
        String kind,
        Recipient to,
        @Nullable String sender,
        List<Object> words,
        @Nullable URI link,
        List<Fact> facts,
        String template) {

    /** The template that is good for most mails. */
    static final String NOTICE = "notice";

    /**
     * One row of a mail's table.
     *
     * @param label the name of a message
     * @param value what to show beside it
     */
    public record Fact(String label, String value) {}

    public Mail {
        if (link != null && !("https".equals(link.getScheme()) || "http".equals(link.getScheme()))) {
            throw new IllegalArgumentException("A link in a mail is an absolute address");
        }
        words = List.copyOf(words);
        facts = List.copyOf(facts);
    }

    public static Mail of(String kind, Recipient to) {
        return new Mail(kind, to, null, List.of(), null, List.of(), NOTICE);
    }

    /** The same mail on behalf of a tenant, by its name. */
    public Mail onBehalfOf(String tenant) {
        return new Mail(kind, to, tenant, words, link, facts, template);
    }

    /** The same mail with the arguments of its messages. */
    public Mail with(Object... arguments) {
        return new Mail(kind, to, sender, List.of(arguments), link, facts, template);
    }

    /** The same mail with a button that leads somewhere. */
    public Mail withLink(URI target) {
        return new Mail(kind, to, sender, words, target, facts, template);
    }

    /** The same mail with one more row in its table. */
    public Mail withFact(String label, String value) {
        var more = Stream.concat(facts.stream(), Stream.of(new Fact(label, value)));
        return new Mail(kind, to, sender, words, link, more.toList(), template);
    }

    /** Says no more than what it is about: the rest may be secret. */
    @Override
    public String toString() {
        return "Mail[" + kind + "]";
    }
}
