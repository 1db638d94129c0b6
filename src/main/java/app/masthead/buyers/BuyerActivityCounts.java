package app.masthead.buyers;

/**
 * How much of the publisher's present business is with a buyer.
 *
 * @param creativesWaiting those that wait for a reviewer
 * @param ordersLive those that run now
 */
public record BuyerActivityCounts(long creativesWaiting, long ordersLive) {

    static final BuyerActivityCounts NONE = new BuyerActivityCounts(0, 0);
}
