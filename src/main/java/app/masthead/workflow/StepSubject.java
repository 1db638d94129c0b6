package app.masthead.workflow;

/**
 * What a step is about.
 *
 * @param principal the buyer whom it concerns
 * @param type the kind of thing, for example {@code creative}
 * @param id its identifier within the tenant
 * @param label its name at that moment
 */
public record StepSubject(String principal, String type, String id, String label) {}
