package app.masthead.catalog.products;

import java.util.Locale;

/** Something without which a product is not offered to buyers, and where on its pages it is put right. */
public enum Blocker {
    NAME("edit#name"),
    DESCRIPTION("edit#description"),
    DELIVERY("edit#delivery"),
    FORMAT("formats#formats"),
    INVENTORY("inventory#source"),
    REPORTING("measurement#frequencies"),
    PRICE("pricing"),
    EXPIRED("edit#expires");

    private final String place;

    Blocker(String place) {
        this.place = place;
    }

    /** The page below the product's own on which it is put right. */
    public String place() {
        return place;
    }

    /** The field of its section's form that is at fault. */
    public String field() {
        return switch (this) {
            case NAME -> "name";
            case DESCRIPTION -> "description";
            case DELIVERY -> "delivery";
            case FORMAT -> "formats";
            case INVENTORY -> "source";
            case REPORTING -> "frequencies";
            case PRICE, EXPIRED -> "expires";
        };
    }

    /** Whether an inventory profile has it for the products on it. */
    boolean isSupplied() {
        return this == FORMAT || this == INVENTORY;
    }

    /** The message about an active product that would be without it after an import. */
    public String lostKey() {
        return "catalog.import.fault.not-ready." + name().toLowerCase(Locale.ROOT);
    }

    /** The message at the field of a product that is offered already and would lose it. */
    public String neededKey() {
        return "catalog.needed." + name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "catalog.blocker." + name().toLowerCase(Locale.ROOT);
    }
}
