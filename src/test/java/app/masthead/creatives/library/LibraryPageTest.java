package app.masthead.creatives.library;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.as;

import app.masthead.creatives.Processed;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.secrets.Sha256;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A buyer's creatives in Acme's library. */
public abstract class LibraryPageTest extends PortalTest {

    @Autowired
    private ApplicationContext portal;

    protected TestBuyer buyer;

    @BeforeEach
    void newBuyer() {
        buyer = TestBuyer.in("acme", cast);
    }

    protected static CreativeContent named(String id, String name) {
        return named(Examples.banner(), id, name);
    }

    protected static CreativeContent named(CreativeContent creative, String id, String name) {
        return Examples.with(Examples.with(creative, "", "creative_id", text(id)), "", "name", text(name));
    }

    /** A banner whose picture nobody else has. */
    protected CreativeContent picture(String id) {
        return Examples.with(named(id, "Picture " + id), "/assets/banner_image", "url", text(url(id)));
    }

    protected String url(String id) {
        return "https://cdn.buyer.example/" + buyer.id() + "/" + id + ".png";
    }

    protected static String text(String text) {
        return ExactJson.write(ExactJson.nodes().stringNode(text));
    }

    /** Sends a creative and gives back the address of its page. */
    protected String sent(CreativeContent creative) {
        post(creative);
        Processed.creativesOf(buyer.id(), portal, cast);
        return "/creatives/" + buyer.id() + "/" + creative.creativeId();
    }

    /** Sends a creative and does not wait until anybody has looked at it. */
    protected void post(CreativeContent creative) {
        mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ExactJson.write(creative.json()))
                .exchange();
    }

    protected MvcTestResult get(String path, CastMember reader) {
        return mvc.get().uri(URI.create(path)).with(as(reader)).exchange();
    }

    protected Document page(String path, CastMember reader) {
        try {
            return Jsoup.parse(get(path, reader).getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Keeps a file, with a hash of what it looks like or without, as the file of a creative or of none.
     *
     * @return its digest
     */
    protected String keep(String content, String url, @Nullable Long hash, @Nullable String creative) {
        return keep(content, url, hash, creative, "0 hours");
    }

    /** The same, as if it had been fetched that long ago. */
    protected String keep(String content, String url, @Nullable Long hash, @Nullable String creative, String ago) {
        var sha256 = Sha256.of(content);
        change("""
                insert into media_asset (tenant_id, sha256, mime_type, size_bytes, source_url, fetched_at,
                    perceptual_hash)
                values (current_tenant(), '%s', 'image/png', %d, '%s', now() - interval '%s', %s)
                on conflict do nothing""".formatted(sha256, content.length(), url, ago, hash));
        change("""
                insert into media_asset_chunk values (current_tenant(), '%s', 0, '%s'::bytea) on conflict do nothing""".formatted(sha256, content));
        if (creative != null) {
            judgedBy(creative, url, sha256, ago);
        }
        return sha256;
    }

    /** Says that this kept file is what was found at an address of a creative. */
    protected void judgedBy(String creative, String url, String sha256, String ago) {
        change("""
                insert into creative_file (tenant_id, principal_id, creative_id, number, asset, source_url, state,
                    sha256, fetched_at)
                values (current_tenant(), '%s', '%s', 100, 'banner_image', '%s', 'fetched', '%s',
                    now() - interval '%s')""".formatted(buyer.id(), creative, url, sha256, ago));
    }

    /** Puts a creative into an order that runs, or is only asked for. */
    protected void assign(String creative, String order, boolean runs) {
        change("""
                insert into media_buy (tenant_id, media_buy_id, principal_id, brand, status, flight_start_date,
                    flight_end_date, budget, creatives_approved, confirmed_at)
                values (current_tenant(), '%s', '%s', 'Fenwick', '%s', '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z',
                    100, true, now())""".formatted(order, buyer.id(), runs ? "active" : "draft"));
        change("""
                insert into product (tenant_id, product_id, name) values (current_tenant(), 'run', 'Run of site')
                on conflict do nothing""");
        change("""
                insert into pricing_option (tenant_id, product_id, pricing_option_id, pricing_model, is_fixed, rate,
                    currency)
                values (current_tenant(), 'run', 'cpm', 'cpm', true, 10, 'USD') on conflict do nothing""");
        change("""
                insert into media_package (tenant_id, media_buy_id, package_id, product_id, budget, pricing_option_id,
                    pricing)
                values (current_tenant(), '%s', 'one', 'run', 100, 'cpm', '{}')""".formatted(order));
        change("""
                insert into creative_assignment (tenant_id, media_buy_id, package_id, principal_id, creative_id)
                values (current_tenant(), '%s', 'one', '%s', '%s')""".formatted(order, buyer.id(), creative));
    }

    protected void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }

    protected List<String> ids(String more) {
        return page(list("&view=table" + more), CLEO)
                .select("tbody th .table__id")
                .eachText();
    }

    protected String list(String more) {
        return "/creatives/library?buyer=" + buyer.id() + more;
    }
}
