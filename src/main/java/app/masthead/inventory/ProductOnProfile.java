package app.masthead.inventory;

/**
 * A product that takes its formats and properties from a profile.
 *
 * @param state how far it is offered: its status, or {@code expired}
 * @param tone how its pill looks
 * @param href its page
 */
public record ProductOnProfile(String name, String state, String tone, String href) {}
