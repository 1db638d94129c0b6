package app.masthead.buyers;

/**
 * How much of the publisher's present business is with a buyer.
 *
 * @param creativesWaiting those that wait for a reviewer
 * @param ordersLive those that run now
 */
public record BuyerDealings(long creativesWaiting, long ordersLive) {

    static final BuyerDealings NONE = new BuyerDealings(0, 0);
}
