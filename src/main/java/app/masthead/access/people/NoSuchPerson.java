package app.masthead.access.people;

import app.masthead.platform.web.NotFound;

/** There is nobody of that id in this tenant. */
public class NoSuchPerson extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchPerson() {
        super("people.error.none");
    }
}
