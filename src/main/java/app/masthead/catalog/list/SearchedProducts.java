package app.masthead.catalog.list;

import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchedTable;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Products are found by name, id, tags, formats and properties. */
@Configuration(proxyBeanMethods = false)
class SearchedProducts {

    @Bean
    SearchedTable searchedProductTable() {
        return new SearchedTable(
                "products",
                "package",
                "catalog.view",
                10,
                Address.of(ProductsPage.PATH),
                "t.product_id as id, t.name as title, t.status",
                "product_search",
                "t.product_id in (:written, :typed)",
                (row, number) -> hit(row));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                row.getString("id"),
                "catalog.status." + row.getString("status"),
                ProductsPage.PATH + "/" + Segment.of(row.getString("id")));
    }
}
