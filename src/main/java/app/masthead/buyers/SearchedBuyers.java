package app.masthead.buyers;

import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchedTable;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buyers are found by name, id and contact. */
@Configuration(proxyBeanMethods = false)
class SearchedBuyers {

    @Bean
    SearchedTable searchedBuyerTable() {
        return new SearchedTable(
                "buyers",
                "users",
                "buyers.view",
                40,
                Address.of(BuyerFilter.PATH),
                "t.principal_id as id, t.name as title, t.status",
                "principal",
                "t.principal_id = :typed",
                (row, number) -> hit(row));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                row.getString("id"),
                "buyers.status." + row.getString("status"),
                BuyerFilter.PATH + "/" + Segment.of(row.getString("id")));
    }
}
