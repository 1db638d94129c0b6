package app.masthead.catalog.exchange;

/**
 * What somebody has agreed to.
 *
 * @param version of the plan that was shown
 * @param activate whether new products that are complete are offered at once
 * @param withoutUnknown whether columns that are not known may be left out
 */
record Confirmation(long version, boolean activate, boolean withoutUnknown) {}
