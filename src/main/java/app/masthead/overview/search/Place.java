package app.masthead.overview.search;

import java.util.Locale;

/** The portal's own pages that can be gone to by name. */
enum Place {
    HOME("/", "home.view"),
    PRODUCTS("/products", "catalog.view"),
    NEW_PRODUCT("/products/new", "catalog.edit"),
    IMPORT_PRODUCTS("/products/import", "catalog.edit"),
    RATE_CARD("/rate-card", "catalog.view"),
    PRICE_CHANGES("/rate-card/changes", "catalog.view"),
    BACKGROUND_WORK("/background-work", "catalog.view"),
    INVENTORY_PROFILES("/inventory/profiles", "catalog.view"),
    NEW_INVENTORY_PROFILE("/inventory/profiles/new", "catalog.edit"),
    CURRENCY_LIMITS("/inventory/currency-limits", "catalog.view"),
    NEW_CURRENCY_LIMIT("/inventory/currency-limits/new", "catalog.edit"),
    CREATIVES("/creatives", "creatives.view"),
    CREATIVE_LIBRARY("/creatives/library", "creatives.view"),
    REVIEW_FIGURES("/insight/creatives", "creatives.view"),
    ORDERS("/orders", "orders.view"),
    BUYERS("/buyers", "buyers.view"),
    NEW_BUYER("/buyers/new", "buyers.edit"),
    AUDIT_LOG("/audit-log", "audit.view"),
    GENERAL("/settings/general", "settings.view"),
    APPROVAL("/settings/approval", "settings.view"),
    ADVERTISING_POLICY("/settings/advertising-policy", "settings.view"),
    AI_POLICY("/settings/ai-policy", "settings.view"),
    REVIEW_DESK("/settings/review-desk", "settings.view"),
    STRATEGIES("/settings/strategies", "settings.view"),
    CREATIVE_AGENTS("/settings/creative-agents", "settings.view"),
    SIGNALS_AGENTS("/settings/signals-agents", "settings.view"),
    SLACK("/settings/slack", "settings.view"),
    AI_SERVICE("/settings/ai-service", "settings.view"),
    PEOPLE("/settings/people", "users.view"),
    INVITE("/settings/people/new", "users.edit"),
    SIGN_IN("/settings/sign-in", "sign-in.view"),
    JOINING("/settings/sign-in/provisioning", "sign-in.decide"),
    DOMAINS("/settings/sign-in/domains", "sign-in.decide"),
    SET_UP_LINKS("/settings/sign-in/set-up-links", "sign-in.decide"),
    EMERGENCY("/settings/sign-in/emergency", "sign-in.decide"),
    ATTEMPTS("/settings/sign-in/attempts", "users.view"),
    SESSIONS("/settings/sessions", "users.view"),
    MY_SESSIONS("/me/sessions", "account.own");

    private final String path;
    private final String permission;

    Place(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    String path() {
        return path;
    }

    String permission() {
        return permission;
    }

    /** As it stands in messages: {@code search.place.*}, and {@code search.words.*} for what else it is called. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
