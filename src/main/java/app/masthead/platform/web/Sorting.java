package app.masthead.platform.web;

import java.util.Set;

/**
 * The order of a list, and where the heads of its columns lead.
 *
 * @param order the field it is sorted by, behind a minus when backwards
 * @param backwardsFirst the fields whose greatest value is what people look for
 */
public record Sorting(Address address, String order, Set<String> backwardsFirst) {

    static final String BACKWARDS = "-";

    /** This field's order, or the reverse when it is the order already. */
    public String href(String field) {
        var backwards = isBy(field) ? !isBackwards() : backwardsFirst.contains(field);
        return address.with("sort", backwards ? BACKWARDS + field : field).toString();
    }

    /** For the head of the column, as {@code aria-sort} has it. */
    public String of(String field) {
        if (!isBy(field)) {
            return "none";
        }
        return isBackwards() ? "descending" : "ascending";
    }

    private boolean isBy(String field) {
        return order.equals(field) || order.equals(BACKWARDS + field);
    }

    private boolean isBackwards() {
        return order.startsWith(BACKWARDS);
    }
}
