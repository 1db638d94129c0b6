package app.masthead.notifications.log;

import app.masthead.platform.web.NotFound;

/** Nothing of that id was told to the buyer. */
class NoSuchDelivery extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchDelivery() {
        super("notifications.delivery.none");
    }
}
