package app.masthead.inventory.limits;

import app.masthead.audit.AuditedChange;
import app.masthead.inventory.CurrencyUse;
import app.masthead.inventory.CurrencyUses;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The currency limits of the current tenant. Every change is on record; what changes nothing leaves no trace. */
@Service
@Transactional
class Limits {

    private final LimitRows rows;
    private final CurrencyUses uses;
    private final ApplicationEventPublisher events;

    Limits(LimitRows rows, CurrencyUses uses, ApplicationEventPublisher events) {
        this.rows = rows;
        this.uses = uses;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Listing<Limit> list(LimitFilter filter, @Nullable Cursor after) {
        var found = rows.page(filter, after, Listing.PAGE + 1);
        return Listing.of(found, filter.order()::position, filter.address(), after != null)
                .with(this::withUses);
    }

    private List<Limit> withUses(List<Limit> limits) {
        var used = uses.in(limits.stream().map(Limit::currency).toList());
        return limits.stream()
                .map(it -> it.with(used.getOrDefault(it.currency(), CurrencyUse.NONE)))
                .toList();
    }

    /** All of a list, in its order, read page by page. */
    @Transactional(readOnly = true)
    void each(LimitFilter filter, Consumer<Limit> reader) {
        Slice.each(after -> list(filter, after).slice(), filter.order().size(), reader);
    }

    @Transactional(readOnly = true)
    Limit get(String currency) {
        var limit = rows.find(currency).orElseThrow(NoSuchLimit::new);
        return limit.with(uses.in(List.of(currency)).getOrDefault(currency, CurrencyUse.NONE));
    }

    /** The prices that bounds would leave below their minimum, and that are not below it yet. */
    @Transactional(readOnly = true)
    CurrencyUse leftBelow(String currency, Bounds bounds) {
        var before = rows.find(currency).map(Limit::minimum).orElse(null);
        var to = bounds.minimum();
        return to == null || before != null && to.compareTo(before) <= 0
                ? CurrencyUse.NONE
                : uses.leftBelow(currency, before, to);
    }

    /**
     * Bounds a currency for the first time. Who does the same twice has done it once.
     *
     * @throws DuplicateLimit when it has a limit already
     */
    void add(String currency, Bounds bounds) {
        var isNew = rows.add(currency, bounds);
        var added = rows.find(currency).orElseThrow(NoSuchLimit::new);
        if (!isNew) {
            if (added.version() == 0 && added.says(bounds)) return;
            throw new DuplicateLimit();
        }
        events.publishEvent(AuditedChange.created(LimitAction.CREATED, added.subject(), bounds.snapshot(currency)));
    }

    /**
     * Changes a limit. Who changes it the same way twice has done it once.
     *
     * @param version what the person who changes it has seen
     * @throws StaleLimit when it is another one by now
     */
    void change(String currency, Bounds bounds, long version) {
        var before = rows.locked(currency).orElseThrow(NoSuchLimit::new);
        if (before.says(bounds)) return;
        if (before.version() != version) throw new StaleLimit();
        rows.change(currency, bounds);
        events.publishEvent(AuditedChange.between(
                LimitAction.CHANGED, before.subject(), before.bounds().snapshot(currency), bounds.snapshot(currency)));
    }

    void delete(String currency) {
        var before = rows.locked(currency).orElseThrow(NoSuchLimit::new);
        rows.delete(currency);
        events.publishEvent(AuditedChange.between(
                LimitAction.DELETED, before.subject(), before.bounds().snapshot(currency), Map.of()));
    }
}
