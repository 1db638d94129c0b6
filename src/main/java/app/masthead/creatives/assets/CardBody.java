package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An advertisement as readers will meet it among other things: a picture or a film with words, set in our own markup.
 *
 * @param stage the picture or film; null when it cannot be shown
 * @param landing the host to which a click leads
 */
record CardBody(
        @Nullable StageView stage,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String cta,
        @Nullable String advertiser,
        @Nullable String disclosure,
        @Nullable String landing)
        implements AssetBody {

    private static final List<String> HEADLINE = List.of("headline", "title");
    private static final List<String> DESCRIPTION = List.of("description", "body_text", "body");
    private static final List<String> CTA = List.of("cta", "cta_text");
    private static final List<String> ADVERTISER = List.of("sponsored_by", "advertiser_name", "advertiser", "author");
    private static final List<String> DISCLOSURE = List.of("disclosure", "sponsored_label");
    private static final List<String> LANDING = List.of("landing_page_url", "click_url", "cta_url", "landing_url");
    private static final int LONGEST = 1_000;

    static CardBody of(Asset card, @Nullable StageView stage) {
        var json = card.json();
        return new CardBody(
                stage,
                field(json, HEADLINE),
                field(json, DESCRIPTION),
                field(json, CTA),
                field(json, ADVERTISER),
                field(json, DISCLOSURE),
                host(json.path("landing_page_url")).orElse(null));
    }

    /** A whole creative of words and a picture, each in a slot of its own; empty when it is none. */
    static Optional<CardBody> of(CreativeContent content, @Nullable StageView stage) {
        var headline = slot(content, HEADLINE);
        return stage == null && slot(content, DESCRIPTION) == null || headline == null
                ? Optional.empty()
                : Optional.of(new CardBody(
                        stage,
                        headline,
                        slot(content, DESCRIPTION),
                        slot(content, CTA),
                        slot(content, ADVERTISER),
                        slot(content, DISCLOSURE),
                        LANDING.stream()
                                .flatMap(name -> host(content.assetMap().path(name)).stream())
                                .findFirst()
                                .orElse(null)));
    }

    @Override
    public String kind() {
        return "card";
    }

    @Override
    public Set<String> said() {
        return Set.of("headline", "description", "cta");
    }

    private static @Nullable String field(JsonNode json, List<String> names) {
        return names.stream()
                .flatMap(name -> json.path(name).stringValueOpt().stream())
                .findFirst()
                .map(CardBody::readable)
                .orElse(null);
    }

    private static @Nullable String slot(CreativeContent content, List<String> names) {
        return names.stream()
                .map(name -> content.assetMap().path(name))
                .filter(asset -> asset.path("asset_type").asString("").equals("text"))
                .flatMap(asset -> asset.path("content").stringValueOpt().stream())
                .findFirst()
                .map(CardBody::readable)
                .orElse(null);
    }

    private static String readable(String text) {
        return HiddenCharacters.spelledOut(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    private static Optional<String> host(JsonNode address) {
        var url = address.isObject() ? address.path("url") : address;
        return url.stringValueOpt().map(AddressView::of).map(AddressView::host).filter(host -> !host.isEmpty());
    }
}
