package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class CreativeContentTests {

    private static final CreativeContent BANNER = Examples.banner();

    @Test
    void a_slot_with_several_assets_gives_each_of_them_its_own_path() {
        var cards = Examples.of("{\"assets\": {\"cards\": [{\"asset_type\": \"card\"}, {\"asset_type\": \"card\"}],"
                + " \"logo\": {\"asset_type\": \"image\"}}}");

        assertThat(cards.assets())
                .extracting(Asset::path, Asset::pointer)
                .containsExactly(
                        tuple("cards[0]", "/assets/cards/0"),
                        tuple("cards[1]", "/assets/cards/1"),
                        tuple("logo", "/assets/logo"));
    }

    @Test
    void equal_assets_have_an_equal_digest_whatever_the_creative_is_called() {
        var renamed = Examples.with(BANNER, "", "name", "\"Another name\"");

        assertThat(renamed.sha256()).isEqualTo(BANNER.sha256());
        assertThat(renamed.means(BANNER)).isFalse();
    }

    @Test
    void the_digest_of_an_asset_changes_with_any_of_its_values() {
        var smaller = Examples.with(BANNER, "/assets/banner_image", "width", "299");

        assertThat(smaller.digests().getFirst()).isNotEqualTo(BANNER.digests().getFirst());
        assertThat(smaller.digests().getLast()).isEqualTo(BANNER.digests().getLast());
        assertThat(smaller.sha256()).isNotEqualTo(BANNER.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_provenance_of_an_asset_replaces_that_of_the_creative_entirely() {
        var mixed = Examples.example("manifest_mixed_provenance");
        var image = mixed.assets("image").findFirst().orElseThrow();
        var headline = mixed.assets("text").findFirst().orElseThrow();

        assertThat(mixed.provenanceOf(image).orElseThrow().tool()).contains("DALL-E 3");
        assertThat(mixed.provenanceOf(headline).orElseThrow().tool()).isEmpty();
        assertThat(mixed.provenanceOf(headline).orElseThrow().madeWithAi()).isTrue();
    }

    @Test
    void a_new_name_or_tag_is_no_drift() {
        var renamed = Examples.with(Examples.with(BANNER, "", "name", "\"New\""), "", "tags", "[\"a\"]");

        assertThat(ContentDrift.between(BANNER, renamed).isNone()).isTrue();
    }

    @Test
    void drift_names_each_value_that_changed() {
        var moved = Examples.with(BANNER, "/assets/click_url", "url", "\"https://elsewhere.example\"");
        var claimed = Examples.with(moved, "", "provenance", "{\"human_oversight\": \"none\"}");

        assertThat(ContentDrift.between(BANNER, claimed).differences())
                .containsExactly(
                        new Difference(
                                "/assets/click_url/url",
                                "https://shop.example/spring?c={MEDIA_BUY_ID}",
                                "https://elsewhere.example"),
                        new Difference("/provenance/human_oversight", null, "none"));
    }

    @Test
    void the_same_number_spelled_differently_is_no_drift_but_a_text_of_it_is() {
        var spelled = Examples.with(BANNER, "/assets/banner_image", "width", "3.00e2");
        var text = Examples.with(BANNER, "/assets/banner_image", "width", "\"300\"");

        assertThat(ContentDrift.between(BANNER, spelled).isNone()).isTrue();
        assertThat(ContentDrift.between(BANNER, text).isNone()).isFalse();
    }

    @Test
    void a_creative_is_classed_by_what_it_mainly_is() {
        assertThat(CreativeType.of(BANNER)).isEqualTo(CreativeType.IMAGE);
        assertThat(CreativeType.of(Examples.example("manifest_vast_inline"))).isEqualTo(CreativeType.VIDEO);
        assertThat(CreativeType.of(Examples.example("manifest_display_js_tag"))).isEqualTo(CreativeType.HTML5);
        assertThat(CreativeType.of(Examples.example("native_trail_pro_full_bundle")))
                .isEqualTo(CreativeType.NATIVE);
        assertThat(CreativeType.of(Examples.of("{\"assets\": {\"x\": \"just text\"}}")))
                .isEqualTo(CreativeType.OTHER);
    }
}
