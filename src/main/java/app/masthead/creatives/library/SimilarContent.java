package app.masthead.creatives.library;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.OpenedCreative;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is like a creative in the whole tenant: the same content, the same files, pictures that look alike. */
@Component
@Transactional(readOnly = true)
class SimilarContent {

    /** How many of each likeness are shown. */
    static final int SHOWN = 20;

    private static final String QUARTER = """
            select sha256, perceptual_hash from media_asset
             where tenant_id = current_tenant() and hash_quarter_%1$d = any(own.near_%1$d)""";

    private static final String SQL = """
            with file as materialized (
                select distinct f.sha256 from creative_file f
                 where f.tenant_id = current_tenant() and f.principal_id = :principal and f.creative_id = :creative
                   and f.sha256 is not null limit 50
            ), own as materialized (
                select m.perceptual_hash as hash,
                       array(select m.hash_quarter_1 # mask from unnest(cast(:masks as integer[])) mask) as near_1,
                       array(select m.hash_quarter_2 # mask from unnest(cast(:masks as integer[])) mask) as near_2,
                       array(select m.hash_quarter_3 # mask from unnest(cast(:masks as integer[])) mask) as near_3,
                       array(select m.hash_quarter_4 # mask from unnest(cast(:masks as integer[])) mask) as near_4
                  from file join media_asset m on m.tenant_id = current_tenant() and m.sha256 = file.sha256
                 where m.perceptual_hash is not null limit 8
            ), picture as materialized (
                select near.sha256, min(bit_count((near.perceptual_hash # own.hash)::bit(64)))::integer as distance
                  from own cross join lateral (%s) near
                 where bit_count((near.perceptual_hash # own.hash)::bit(64)) <= :furthest
                 group by near.sha256 order by distance, near.sha256 limit 500
            ), found as (
                (select 'CONTENT' as likeness, principal_id, creative_id, 0 as distance, 1 as place from creative
                  where tenant_id = current_tenant() and content_sha256 = :sha256 limit 200)
                union all
                (select 'FILE', f.principal_id, f.creative_id, 0, 2 from file join creative_file f
                    on f.tenant_id = current_tenant() and f.sha256 = file.sha256 limit 500)
                union all
                (select 'PICTURE', f.principal_id, f.creative_id, picture.distance, 3 from picture join creative_file f
                    on f.tenant_id = current_tenant() and f.sha256 = picture.sha256
                  order by picture.distance limit 500)
            ), best as (
                select distinct on (principal_id, creative_id) * from found
                 where (principal_id, creative_id) <> (:principal, :creative)
                 order by principal_id, creative_id, place, distance
            ), ranked as (
                select *, row_number() over (partition by place order by distance, principal_id, creative_id) as rank
                  from best
            )
            select r.likeness, r.distance, s.*, d.to_status, d.decided_at, u.name as decider
              from ranked r
              join lateral (%s%s from creative c
                     where c.tenant_id = current_tenant() and c.principal_id = r.principal_id
                       and c.creative_id = r.creative_id) s on true
              left join lateral (
                    select to_status, decided_at, decided_by from creative_decision
                     where tenant_id = current_tenant() and principal_id = r.principal_id
                       and creative_id = r.creative_id
                     order by decided_at desc, decision_id desc limit 1) d on true
              left join app_user u on u.tenant_id = current_tenant() and u.id = d.decided_by
             where r.rank <= :most
             order by r.place, r.rank""";

    private static final String ASKED = SQL.formatted(
            String.join(
                    " union all ",
                    QUARTER.formatted(1),
                    QUARTER.formatted(2),
                    QUARTER.formatted(3),
                    QUARTER.formatted(4)),
            Library.COLUMNS,
            Library.PICTURE);

    private final JdbcClient database;

    SimilarContent(JdbcClient database) {
        this.database = database;
    }

    /** What is like it, the most alike first; of each likeness that there is any of. */
    public List<SimilarCreatives> to(OpenedCreative creative) {
        var found = ask(creative.id(), creative.sha256());
        var all = new ArrayList<SimilarCreatives>();
        for (var likeness : Likeness.values()) {
            var some = found.stream().filter(it -> it.likeness() == likeness).toList();
            if (!some.isEmpty()) {
                all.add(new SimilarCreatives(
                        likeness, some.subList(0, Math.min(some.size(), SHOWN)), some.size() > SHOWN));
            }
        }
        return all;
    }

    private List<SimilarCreative> ask(CreativeId id, String sha256) {
        return database.sql(ASKED)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .param("sha256", sha256)
                .param("masks", NearHashes.masks())
                .param("furthest", NearHashes.FURTHEST)
                .param("most", SHOWN + 1)
                .query((row, number) -> similar(row))
                .list();
    }

    private static SimilarCreative similar(ResultSet row) throws SQLException {
        return new SimilarCreative(
                Likeness.valueOf(row.getString("likeness")),
                row.getInt("distance"),
                Library.creative(row),
                decided(row));
    }

    private static SimilarCreative.@Nullable Decided decided(ResultSet row) throws SQLException {
        var to = row.getString("to_status");
        return to == null
                ? null
                : new SimilarCreative.Decided(
                        CreativeStatus.of(to).orElseThrow(),
                        row.getString("decider"),
                        Objects.requireNonNull(Timestamps.instant(row, "decided_at")));
    }
}
