package app.masthead.access.people;

import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.Words;
import java.net.URI;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written to people about their ways in. The addresses in it are built from the tenant's own host. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonMails {

    private final Outbox outbox;
    private final OwnTenant tenant;
    private final Words words;
    private final JdbcClient database;

    PersonMails(Outbox outbox, OwnTenant tenant, Words words, JdbcClient database) {
        this.outbox = outbox;
        this.tenant = tenant;
        this.words = words;
        this.database = database;
    }

    /** Writes an invitation, and returns its link where no mail would take it there. */
    Optional<URI> invitation(Profile person, InvitationTerms terms, OneTimeSecret secret) {
        var link = tenant.address("/accept/" + secret.value());
        var mail = mail("people.mail.invitation", person)
                .with(
                        CurrentActor.get().name(),
                        tenant.facts().name(),
                        words.of("access.role." + person.role().code()),
                        Invitations.VALID.toDays())
                .withLink(link);
        outbox.send(terms.note() == null ? mail : mail.withFact("people.mail.note", terms.note()));
        return outbox.delivers() ? Optional.empty() : Optional.of(link);
    }

    /** Writes to somebody who asked for a link to sign in. */
    void signInLink(Profile person, OneTimeSecret secret) {
        outbox.send(mail("people.mail.sign-in-link", person)
                .with(tenant.facts().name(), SignInLinks.VALID.toMinutes())
                .withLink(tenant.address("/sign-in/link/" + secret.value())));
    }

    /** Asks somebody whether an identity with their address is theirs. */
    void linkRequest(Profile person, String email, String connection, OneTimeSecret secret) {
        outbox.send(mail("people.mail.link-request", person)
                .with(tenant.facts().name(), LinkRequests.VALID.toHours())
                .withLink(tenant.address("/accept/identity/" + secret.value()))
                .withFact("people.mail.connection", label(connection))
                .withFact("people.mail.address", email));
    }

    /** Tells somebody that there is another way into their account. */
    void identityLinked(Profile person, LinkRequest request) {
        outbox.send(mail("people.mail.identity-linked", person)
                .with(tenant.facts().name())
                .withFact("people.mail.connection", request.label())
                .withFact("people.mail.address", request.email())
                .withFact("people.mail.confirmed-by", CurrentActor.get().name()));
    }

    private Mail mail(String kind, Profile person) {
        return Mail.of(kind, new Recipient(person.email(), person.name()))
                .onBehalfOf(tenant.facts().name());
    }

    private String label(String connection) {
        return database.sql("select label from auth_connection where tenant_id = current_tenant() and id = :id")
                .param("id", connection)
                .query(String.class)
                .single();
    }
}
