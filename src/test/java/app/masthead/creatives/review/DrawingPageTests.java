package app.masthead.creatives.review;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.secrets.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Drawings, which need not say how large they are. */
class DrawingPageTests extends ReviewPageTest {

    @Test
    void one_without_measures_is_said_to_have_none_and_not_to_be_as_large_as_its_buyer_says() {
        assertThat(line(drawing(), null))
                .contains("Its own measures are not known; shown in the 300 × 250 px that the buyer says.")
                .doesNotStartWith("300 × 250 px");
    }

    @Test
    void nobody_is_said_to_have_said_what_nobody_said() {
        var silent = Examples.with(
                Examples.with(Examples.banner(), "/assets", "banner_image", """
                        {"asset_type": "zip", "url": "https://cdn.buyer.example/spring.zip"}"""),
                "/assets/banner_image",
                "backup_image_url",
                "\"" + url() + "\"");

        assertThat(line(silent, null))
                .contains("Its own measures are not known; shown in")
                .doesNotContain("the buyer says");
    }

    @Test
    void one_with_measures_is_as_large_as_it_says() {
        assertThat(line(drawing(), 40)).startsWith("40 × 40 px").contains("The buyer says 300 × 250 px");
    }

    private String line(CreativeContent content, @Nullable Integer side) {
        var path = sent(content);
        cast.inTenant("acme", database -> database.sql("""
                        insert into media_asset (tenant_id, sha256, mime_type, size_bytes, source_url, fetched_at, width,
                                                 height)
                        values (current_tenant(), :sha256, 'image/svg+xml', 100, :url, now(), :side, :side)""")
                .param("sha256", Sha256.of(buyer.id()))
                .param("url", url())
                .param("side", side)
                .update());
        return page(path, CLEO).select(".asset__line").eachText().getFirst();
    }

    private CreativeContent drawing() {
        return Examples.with(Examples.banner(), "/assets/banner_image", "url", "\"" + url() + "\"");
    }

    private String url() {
        return "https://cdn.buyer.example/" + buyer.id() + ".svg";
    }
}
