package app.masthead.platform.mail;

import app.masthead.platform.text.PlainText;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a mail into words: its subject and both parts, from the message files and the templates in {@code mail/}. */
@Component
class Stationery {

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_SUBJECT = 300;

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final MessageSource messages;

    Stationery(MessageSource messages) {
        this.messages = messages;
        templates.setTemplateEngineMessageSource(messages);
        templates.addTemplateResolver(resolver(TemplateMode.TEXT, "txt"));
        templates.addTemplateResolver(resolver(TemplateMode.HTML, "html"));
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String ending) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(Set.of("*." + ending));
        return resolver;
    }

    Letter write(Mail mail) {
        var words = words(mail);
        var subject = PlainText.line(words.say("subject"), LONGEST_SUBJECT);
        var context = new Context(LANGUAGE);
        context.setVariable("mail", view(mail, subject, words));
        var text = templates.process(mail.template() + ".txt", context);
        var html = templates.process(mail.template() + ".html", context);
        return new Letter(subject, new Letter.Content(text, html));
    }

    private LetterView view(Mail mail, String subject, Words words) {
        var button = mail.link() == null
                ? null
                : new LetterView.Button(words.say("button"), mail.link().toString());
        return new LetterView(
                messages.getMessage("mail.brand", null, LANGUAGE),
                words.sayIfAny("heading", subject),
                words.say("text").lines().filter(line -> !line.isBlank()).toList(),
                button,
                mail.facts().stream().map(this::row).toList(),
                words.sayIfAny("note", ""),
                words.say("why"),
                sender(mail.sender()));
    }

    private LetterView.Row row(Mail.Fact fact) {
        return new LetterView.Row(
                messages.getMessage(fact.label(), null, LANGUAGE), PlainText.line(fact.value(), LONGEST_WORD));
    }

    private static String sender(@Nullable String sender) {
        return sender == null ? "" : PlainText.line(sender, LONGEST_WORD);
    }

    private Words words(Mail mail) {
        return new Words(
                messages,
                mail.kind(),
                mail.words().stream().map(Stationery::word).toArray());
    }

    /** What people typed takes up one line, so that it can never look like a part of the mail by itself. */
    private static Object word(Object argument) {
        return argument instanceof Number ? argument : PlainText.line(argument.toString(), LONGEST_WORD);
    }

    /** The messages of one mail. */
    private record Words(MessageSource messages, String kind, Object[] arguments) {

        String say(String part) {
            return messages.getMessage(kind + "." + part, arguments, LANGUAGE);
        }

        String sayIfAny(String part, String otherwise) {
            var said = messages.getMessage(kind + "." + part, arguments, null, LANGUAGE);
            return said == null ? otherwise : said;
        }
    }
}
