package app.masthead.access.people;

import app.masthead.platform.web.Conflict;

/** Somebody here has the address already. */
public class AddressTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient PersonStatus person;

    AddressTaken(PersonStatus person) {
        super("people.error.address-taken");
        this.person = person;
    }

    /** What has become of that person. */
    public PersonStatus person() {
        return person;
    }
}
