package app.masthead.buyers.tokens;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.buyers.BuyerAction;
import app.masthead.buyers.BuyerPages;
import app.masthead.buyers.NoSuchBuyer;
import app.masthead.buyers.tokens.TokenRows.Holder;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, replaces and revokes the tokens of buyers. Of a token only its digest is stored, and the audit log tells how it
 * begins; what ends it holds from the next request on.
 */
@Service
@Transactional
class TokenChanges {

    static final int MOST = 20;

    private final TokenRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenChanges(TokenRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** The name of a buyer that may get a token. */
    @Transactional(readOnly = true)
    String holder(String buyer) {
        return name(rows.seen(buyer));
    }

    private static String name(Optional<Holder> found) {
        var holder = found.orElseThrow(NoSuchBuyer::new);
        if (holder.archived()) throw new ArchivedBuyer();
        return holder.name();
    }

    /** A token that still ends something when it is revoked. */
    @Transactional(readOnly = true)
    StoredToken get(String buyer, UUID id) {
        return sound(rows.find(buyer, id).orElseThrow(NoSuchToken::new));
    }

    /** The token that the form of that id has made before. */
    @Transactional(readOnly = true)
    Optional<StoredToken> made(String buyer, UUID id) {
        return rows.find(buyer, id);
    }

    /**
     * Makes a token.
     *
     * @throws AlreadyShown when the same form has made one before
     * @throws TooManyTokens when that many work already
     */
    NewToken create(String buyer, TokenTerms terms) {
        var name = holder(buyer, terms);
        var token = add(buyer, terms);
        var changes = new ArrayList<Change>(List.of(new Change("token", null, label(terms, token))));
        if (terms.expires() != null)
            changes.add(new Change("expires", null, terms.expires().toString()));
        publish(BuyerAction.TOKEN_CREATED, buyer, name, changes);
        return token;
    }

    /**
     * Makes a token in the place of another, which goes on for a while.
     *
     * @throws AlreadyShown when the same form has done so before
     * @throws EndedToken when the other has ended already
     */
    NewToken rotate(String buyer, UUID id, TokenTerms terms, Grace grace) {
        var name = holder(buyer, terms);
        var old = sound(rows.locked(buyer, id).orElseThrow(NoSuchToken::new));
        var token = add(buyer, terms);
        var stamp = Stamp.now(clock);
        var end = stamp.at().plus(grace.length());
        if (grace == Grace.NONE) rows.revoke(id, stamp);
        else if (old.expiresAt() == null || old.expiresAt().isAfter(end)) rows.end(id, end, stamp);
        publish(
                BuyerAction.TOKEN_ROTATED,
                buyer,
                name,
                List.of(
                        new Change("token", old.label(), label(terms, token)),
                        new Change("expires", text(earlier(old.expiresAt(), end)), text(terms.expires()))));
        return token;
    }

    /**
     * Ends a token at once, and for good. What was revoked already is not revoked again.
     *
     * @return the token as it was before
     * @throws EndedToken when it has ended by itself
     */
    StoredToken revoke(String buyer, UUID id) {
        var token = rows.locked(buyer, id).orElseThrow(NoSuchToken::new);
        if (token.revokedAt() != null) return token;
        rows.revoke(id, Stamp.now(clock));
        publish(
                BuyerAction.TOKEN_REVOKED,
                buyer,
                sound(token).buyerName(),
                List.of(new Change("token", token.label(), null)));
        return token;
    }

    private String holder(String buyer, TokenTerms terms) {
        var name = name(rows.held(buyer));
        if (rows.find(buyer, terms.id()).isPresent()) throw new AlreadyShown();
        return name;
    }

    private NewToken add(String buyer, TokenTerms terms) {
        if (rows.sound(buyer, clock.instant()) >= MOST) throw new TooManyTokens();
        var token = NewToken.next();
        if (!rows.add(buyer, terms, token, Stamp.now(clock))) throw new AlreadyShown();
        return token;
    }

    private StoredToken sound(StoredToken token) {
        if (!token.isSound(clock.instant())) throw new EndedToken();
        return token;
    }

    private void publish(BuyerAction action, String buyer, String name, List<Change> changes) {
        events.publishEvent(new AuditedChange(action, BuyerPages.subject(buyer, name), changes));
    }

    private static String label(TokenTerms terms, NewToken token) {
        return terms.name() + " (" + token.prefix() + "…)";
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
