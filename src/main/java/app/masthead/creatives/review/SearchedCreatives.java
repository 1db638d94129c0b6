package app.masthead.creatives.review;

import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchedTable;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creatives are found by name, id and buyer, whatever became of them. */
@Configuration(proxyBeanMethods = false)
class SearchedCreatives {

    @Bean
    SearchedTable searchedCreativeTable() {
        return new SearchedTable(
                "creatives",
                "image",
                "creatives.view",
                20,
                Address.of(CreativeFilter.PATH).with("status", CreativeFilter.ALL),
                "t.creative_id as id, t.principal_id, t.name as title, t.status",
                "creative_search",
                "t.creative_id in (:written, :typed)",
                (row, number) -> hit(row));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                row.getString("id"),
                "creatives.status." + row.getString("status"),
                CreativeFilter.PATH + "/" + Segment.of(row.getString("principal_id")) + "/"
                        + Segment.of(row.getString("id")));
    }
}
