package app.masthead.orders;

import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchedTable;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Orders are found by id, brand, buyer and the references that others know them by. */
@Configuration(proxyBeanMethods = false)
class SearchedOrders {

    @Bean
    SearchedTable searchedOrderTable() {
        return new SearchedTable(
                "orders",
                "receipt-text",
                "orders.view",
                30,
                Address.of(OrderFilter.PATH),
                "t.media_buy_id as id, coalesce(t.brand, t.buyer_ref, t.media_buy_id) as title, t.status",
                "media_buy_search",
                "t.media_buy_id in (:written, :typed)",
                (row, number) -> hit(row));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                row.getString("id"),
                "orders.status." + row.getString("status"),
                OrderFilter.PATH + "/" + Segment.of(row.getString("id")));
    }
}
