package app.masthead.access.people.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRuleTests {

    @ParameterizedTest
    @CsvSource({
        "groups, EQUALS, editors, true",
        "groups, EQUALS, Editors, false",
        "groups, EQUALS, edit, false",
        "groups, CONTAINS, dito, true",
        "groups, CONTAINS, x, false",
        "groups, ENDS_WITH, ors, true",
        "groups, ENDS_WITH, editor, false",
        "Groups, EQUALS, editors, false",
        "department, EQUALS, editors, false",
    })
    void it_fits_where_one_of_the_values_does(String attribute, Operator operator, String value, boolean fits) {
        var rule = new RoleRule(UUID.randomUUID(), 1, attribute, operator, value, Role.EDITOR, false, 0);

        assertThat(rule.fits(Map.of("groups", List.of("sales", "editors")))).isEqualTo(fits);
    }
}
