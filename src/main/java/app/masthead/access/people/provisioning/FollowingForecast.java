package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who would have another role once roles follow the groups, as far as the groups of people are known. */
@Service
@Transactional(readOnly = true)
class FollowingForecast {

    private static final TypeReference<Map<String, List<String>>> ATTRIBUTES = new TypeReference<>() {};
    private static final String PEOPLE = """
            select u.id::text as id, u.name, u.role, u.creative_reviewer, e.attributes
            from external_identity e
            join app_user u on u.tenant_id = e.tenant_id and u.id = e.user_id and u.status = 'active'
            where e.tenant_id = current_tenant() and e.connection_id = :connection order by u.name, u.id""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final RoleRules rules;
    private final JoiningSettings joining;

    FollowingForecast(JdbcClient database, JsonMapper json, RoleRules rules, JoiningSettings joining) {
        this.database = database;
        this.json = json;
        this.rules = rules;
        this.joining = joining;
    }

    /**
     * What would come of it.
     *
     * @param moves who would change at the next sign-in
     * @param unknown of how many people the provider has not said any groups yet
     */
    record Outcome(List<Move> moves, int unknown) {

        boolean quiet() {
            return moves.isEmpty() && unknown == 0;
        }

        /** Whether whoever switches it on could not switch it off again. */
        public boolean losesOwn() {
            return moves.stream().anyMatch(it -> it.own() && it.before().role() == Role.ADMIN);
        }
    }

    /** A role with what comes on top of it. */
    record Rights(Role role, boolean reviewer) {}

    /** Somebody whose role would change. */
    record Move(String name, Rights before, Rights after, boolean own) {}

    private record Known(
            String id, String name, Rights rights, @Nullable String attributes) {}

    Outcome of(String connection) {
        var people = database.sql(PEOPLE)
                .param("connection", connection)
                .query((row, number) -> known(row))
                .list();
        var asked = rules.of(connection);
        var usual = new Rights(joining.current().role(), false);
        var moves =
                people.stream().flatMap(it -> move(it, asked, usual).stream()).toList();
        return new Outcome(moves, (int)
                people.stream().filter(it -> it.attributes() == null).count());
    }

    private Optional<Move> move(Known person, List<RoleRule> asked, Rights usual) {
        if (person.attributes() == null) {
            return Optional.empty();
        }
        var said = json.readValue(person.attributes(), ATTRIBUTES);
        var after = asked.stream()
                .filter(rule -> rule.fits(said))
                .findFirst()
                .map(rule -> new Rights(rule.role(), rule.creativeReviewer()))
                .orElse(usual);
        return after.equals(person.rights())
                ? Optional.empty()
                : Optional.of(new Move(
                        person.name(),
                        person.rights(),
                        after,
                        person.id().equals(CurrentActor.get().id())));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getString("id"),
                row.getString("name"),
                new Rights(Role.of(row.getString("role")), row.getBoolean("creative_reviewer")),
                row.getString("attributes"));
    }
}
