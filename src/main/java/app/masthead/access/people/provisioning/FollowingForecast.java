package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import app.masthead.platform.secrets.Sha256;
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

/**
 * Who would have another role once roles follow the groups, or once other rules are asked where they do, as far as the
 * groups of people are known.
 */
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

        /** By which it is told whether somebody saw this very outcome. */
        public String mark() {
            return moves.isEmpty() ? "none" : Sha256.of(moves.toString());
        }

        /** Whether roles change, and nobody has seen yet how. */
        boolean asks(@Nullable String seen) {
            return !moves.isEmpty() && !mark().equals(seen);
        }

        /** Whether whoever switches it on could not switch it off again. */
        public boolean losesOwn() {
            return moves.stream().anyMatch(it -> it.own() && it.before().role() == Role.ADMIN);
        }
    }

    /** A role with what comes on top of it. */
    record Rights(Role role, boolean reviewer) {}

    /** Somebody whose role would change. */
    record Move(String id, String name, Rights before, Rights after, boolean own) {}

    private record Known(
            String id, String name, Rights rights, @Nullable String attributes) {}

    Outcome of(String connection) {
        var people = people(connection);
        return new Outcome(moves(people, rules.of(connection)), unknown(people));
    }

    /** What comes of other rules; nothing at a sign-in where roles do not follow the groups. */
    Outcome of(Provider provider, List<RoleRule> other) {
        if (!provider.following()) {
            return new Outcome(List.of(), 0);
        }
        var people = people(provider.id());
        var anyway = moves(people, provider.rules());
        return new Outcome(
                moves(people, other).stream().filter(it -> !anyway.contains(it)).toList(), unknown(people));
    }

    private List<Known> people(String connection) {
        return database.sql(PEOPLE)
                .param("connection", connection)
                .query((row, number) -> known(row))
                .list();
    }

    private static int unknown(List<Known> people) {
        return (int) people.stream().filter(it -> it.attributes() == null).count();
    }

    private List<Move> moves(List<Known> people, List<RoleRule> asked) {
        var usual = new Rights(joining.current().role(), false);
        return people.stream().flatMap(it -> move(it, asked, usual).stream()).toList();
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
                        person.id(),
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
