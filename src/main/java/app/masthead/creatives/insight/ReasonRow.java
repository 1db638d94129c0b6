package app.masthead.creatives.insight;

/** How often the creatives of a buyer were rejected for one reason. */
record ReasonRow(String buyer, String buyerName, String reason, long byRules, long byPeople) {

    public long all() {
        return byRules + byPeople;
    }
}
