package app.masthead.access.people.list;

import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchedTable;
import app.masthead.platform.web.Address;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tenant’s own people are found by name and address. */
@Configuration(proxyBeanMethods = false)
class SearchedPeople {

    @Bean
    SearchedTable searchedPeopleTable() {
        return new SearchedTable(
                "people",
                "users",
                "users.view",
                50,
                Address.of(PeopleFilter.PATH),
                "t.id::text as id, t.name as title, t.email, t.status",
                "app_user",
                "lower(t.email) = :typed",
                (row, number) -> hit(row));
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("title"),
                row.getString("email"),
                "people.status." + row.getString("status"),
                PeopleFilter.PATH + "/" + row.getString("id"));
    }
}
