package app.masthead.platform.web;

/** A count beside an entry of the navigation: work that waits. */
public interface NavigationBadge {

    /** The entry's name, for example {@code creatives}. */
    String entry();

    /** The permission without which the count is neither shown nor computed. */
    String permission();

    /** How much waits in the current tenant; one statement, cheap at any size. */
    long count();
}
