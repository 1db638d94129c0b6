package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entities and the migrated schema say the same: every mapped column exists (the start checks its type), and every
 * column of an entity's table is mapped, filled by the database, or named here with its reason.
 */
class EntitySchemaTests extends PortalTest {

    /** Columns that no entity maps, because only SQL reads or writes them. */
    private static final Map<String, Set<String>> READ_BY_SQL_ALONE = Map.of(
            "creative",
            Set.of("assigned_to", "needed_at"),
            "creative_decision",
            Set.of("file_digests"),
            "product",
            Set.of("differs_in_capitals"),
            "pricing_option",
            Set.of("product_sort_name", "product_status", "product_channels", "product_tags", "product_search"),
            "tenant",
            Set.of(
                    "subdomain",
                    "virtual_host",
                    "status",
                    "status_reason",
                    "status_changed_at",
                    "max_users",
                    "auth_setup_mode",
                    "brand_manifest_policy",
                    "ai_policy",
                    "advertising_policy",
                    "ai_config",
                    "ai_api_key_enc",
                    "measurement_providers",
                    "favicon_url",
                    "product_ranking_prompt",
                    "created_at",
                    "created_by"));

    @Autowired
    private EntityManagerFactory factory;

    @TestFactory
    Stream<DynamicTest> every_column_of_an_entitys_table_is_mapped() {
        return entities()
                .map(entity -> DynamicTest.dynamicTest(entity.getEntityName(), () -> {
                    var mapped = mappedColumns(entity);
                    mapped.forEach((table, columns) -> {
                        var unmapped = columnsOf(table);
                        unmapped.removeAll(columns);
                        unmapped.removeAll(READ_BY_SQL_ALONE.getOrDefault(table, Set.of()));
                        assertThat(unmapped)
                                .as("columns of %s without a mapping", table)
                                .isEmpty();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_mapped_column_exists() {
        return entities()
                .map(entity -> DynamicTest.dynamicTest(entity.getEntityName(), () -> mappedColumns(entity)
                        .forEach((table, columns) ->
                                assertThat(allColumnsOf(table)).as(table).containsAll(columns))));
    }

    private Stream<EntityPersister> entities() {
        var entities = Stream.<EntityPersister>builder();
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entities);
        return entities.build();
    }

    private static Map<String, Set<String>> mappedColumns(EntityPersister entity) {
        var columns = new TreeMap<String, Set<String>>();
        entity.getIdentifierMapping().forEachSelectable((index, column) -> columns.computeIfAbsent(
                        column.getContainingTableExpression(), table -> new TreeSet<>())
                .add(column.getSelectionExpression().toLowerCase(Locale.ROOT)));
        entity.forEachSelectable((index, column) -> {
            if (!column.isFormula()) {
                columns.computeIfAbsent(column.getContainingTableExpression(), table -> new TreeSet<>())
                        .add(column.getSelectionExpression().toLowerCase(Locale.ROOT));
            }
        });
        return columns;
    }

    private Set<String> columnsOf(String table) {
        return columns(table, " and is_generated = 'NEVER'");
    }

    private Set<String> allColumnsOf(String table) {
        return columns(table, "");
    }

    private Set<String> columns(String table, String condition) {
        return cast.inTenant("acme", database -> names(database, table, condition));
    }

    private static Set<String> names(JdbcClient database, String table, String condition) {
        return new TreeSet<>(database.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name = :table" + condition)
                .param("table", table)
                .query(String.class)
                .list());
    }
}
