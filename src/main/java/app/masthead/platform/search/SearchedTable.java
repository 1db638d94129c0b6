package app.masthead.platform.search;

import app.masthead.platform.web.Address;
import org.springframework.jdbc.core.RowMapper;

/**
 * One kind of things that the search finds, as a bean of the module that has them.
 *
 * @param kind the noun in the plural, as it stands in messages {@code search.kind.*}
 * @param icon the name of the icon
 * @param permission without which nothing of this kind is found
 * @param place kinds of a lower one are shown first
 * @param list where everything of this kind is listed, searched by {@code q}
 * @param columns what the mapper reads of {@code t}, with {@code id} and {@code title} among it
 * @param table or view {@code t}, which shows the bound tenant's rows alone, with a column {@code search_text} in lower
 *     case
 * @param same the condition that {@code t} is the very one whose id was typed, {@code :written}, or {@code :typed} in
 *     lower case
 * @param mapper shows a row
 */
public record SearchedTable(
        String kind,
        String icon,
        String permission,
        int place,
        Address list,
        String columns,
        String table,
        String same,
        RowMapper<Hit> mapper) {

    /** The address of the list of everything that has these words. */
    public String all(String typed) {
        return list.with("q", typed).toString();
    }
}
