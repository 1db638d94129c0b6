package app.masthead.notifications;

import java.util.List;

/**
 * What is told by one call: a notification, and those that can be told with it. Each has its own outcome on record.
 *
 * @param shipments at least one; all have the same destination
 * @param payload what is sent
 */
record Consignment(List<Shipment> shipments, String payload) {

    static Consignment of(Shipment alone) {
        return new Consignment(List.of(alone), alone.payload());
    }

    Shipment first() {
        return shipments.getFirst();
    }
}
