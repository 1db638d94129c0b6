package app.masthead.creatives.views;

import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the current tenant's saved views. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ViewRows {

    private static final String SAVE = """
            insert into saved_view (tenant_id, view_id, owner_id, name, query, shared, created_at, created_by,
                updated_at, updated_by)
            values (current_tenant(), :view, :reader, :name, :query, :shared, :at, :by, :at, :by)""";
    private static final String CHANGE = """
            update saved_view
               set name = :name, shared = :shared, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and view_id = :view and owner_id = :reader""";
    private static final String TAKE_OVER = """
            update saved_view set owner_id = :reader, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and view_id = :view""";
    private static final String FORGOTTEN_BY_OTHERS = """
            delete from first_view where tenant_id = current_tenant() and view_id = :view and user_id <> :reader""";
    private static final String BEGIN = """
            insert into first_view (tenant_id, user_id, view_id, created_at, updated_at)
            values (current_tenant(), :reader, :view, :at, :at)
            on conflict (tenant_id, user_id) do update set view_id = excluded.view_id, updated_at = excluded.updated_at""";

    private final JdbcClient database;
    private final Clock clock;

    ViewRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets nobody else change this person's views until the end of the transaction; false where there is no such person. */
    boolean hold(UUID person) {
        return database.sql("""
                        select id from app_user where tenant_id = current_tenant() and id = :person for no key update""")
                .param("person", person)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** What a person sees, their own first. */
    List<SavedView> visible(UUID reader) {
        return database.sql(SavedView.VISIBLE + " order by mine desc, lower(v.name), v.view_id limit 230")
                .param("reader", reader)
                .query((row, number) -> SavedView.read(row))
                .list();
    }

    Optional<SavedView> find(UUID view, UUID reader) {
        return database.sql(SavedView.VISIBLE + " and v.view_id = :view")
                .param("reader", reader)
                .param("view", view)
                .query((row, number) -> SavedView.read(row))
                .optional();
    }

    void save(SavedView view, UUID owner) {
        write(SAVE, view.id(), owner)
                .param("name", view.name())
                .param("query", view.query())
                .param("shared", view.shared())
                .update();
    }

    /** Whoever else began with a view that is shared no longer begins with the list itself. */
    void change(SavedView view, UUID owner) {
        write(CHANGE, view.id(), owner)
                .param("name", view.name())
                .param("shared", view.shared())
                .update();
        if (!view.shared()) {
            write(FORGOTTEN_BY_OTHERS, view.id(), owner).update();
        }
    }

    void remove(UUID view, UUID owner) {
        write(
                        "delete from saved_view where tenant_id = current_tenant() and view_id = :view and owner_id = :reader",
                        view,
                        owner)
                .update();
    }

    /** Lets nobody else change a view whose owner has left; false where there is none such. */
    boolean holdLeftBehind(UUID view) {
        return database.sql("""
                        select v.view_id from saved_view v
                          join app_user u on u.tenant_id = v.tenant_id and u.id = v.owner_id
                         where v.tenant_id = current_tenant() and v.view_id = :view and v.shared
                           and u.status = 'deactivated' for no key update""")
                .param("view", view)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void takeOver(UUID view, UUID admin) {
        write(TAKE_OVER, view, admin).update();
    }

    void clearAway(UUID view, UUID admin) {
        write("delete from saved_view where tenant_id = current_tenant() and view_id = :view", view, admin)
                .update();
    }

    /** Begins with a view from now on, or with none. */
    void begin(@Nullable UUID view, UUID reader) {
        write(
                        view == null
                                ? "delete from first_view where tenant_id = current_tenant() and user_id = :reader"
                                : BEGIN,
                        view,
                        reader)
                .update();
    }

    private JdbcClient.StatementSpec write(String statement, @Nullable UUID view, UUID reader) {
        var stamp = Stamp.now(clock);
        return database.sql(statement)
                .param("view", view)
                .param("reader", reader)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }
}
