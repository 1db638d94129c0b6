package app.masthead.audit;

/**
 * The thing that was changed.
 *
 * @param type the kind of thing, for example {@code product}
 * @param id its identifier within the tenant
 * @param label its name at the moment of the change
 */
public record Subject(String type, String id, String label) {}
