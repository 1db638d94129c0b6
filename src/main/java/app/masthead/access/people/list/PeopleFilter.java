package app.masthead.access.people.list;

import app.masthead.access.Role;
import app.masthead.access.people.PersonStatus;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people to show and in which order.
 *
 * @param q words that all have to stand in a person's name or address
 */
record PeopleFilter(
        @Nullable String q, @Nullable Role role, @Nullable PersonStatus status, RowOrder<PersonRow> order) {

    static final String PATH = "/settings/people";

    static PeopleFilter of(Parameters given) {
        return new PeopleFilter(
                given.search(),
                given.oneOf("role", List.of(Role.values()), Role::code),
                given.oneOf("status", List.of(PersonStatus.values()), PersonStatus::code),
                PeopleList.ORDERS.of(given));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("role", role == null ? null : role.code())
                .with("status", statusCode())
                .with("sort", order.parameter());
    }

    @Nullable
    String statusCode() {
        return status == null ? null : status.code();
    }
}
