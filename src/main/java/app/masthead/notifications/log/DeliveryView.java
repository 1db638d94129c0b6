package app.masthead.notifications.log;

import java.util.List;

/**
 * One delivery with everything about it.
 *
 * @param payload what is sent, to the letter
 * @param attempts the latest first
 * @param version to be given back with the wish to send it again
 */
record DeliveryView(DeliveryRow row, String buyerName, String payload, List<AttemptView> attempts, long version) {

    DeliveryView with(List<AttemptView> known) {
        return new DeliveryView(row, buyerName, payload, known, version);
    }
}
