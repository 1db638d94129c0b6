package app.masthead.creatives;

import app.masthead.creatives.content.CanonicalJson;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.Size;
import app.masthead.platform.json.ExactJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A creative's content laid out in columns: what is searched, filtered and constrained in columns of its own, the
 * assets and the provenance as they came, and every other field of the protocol kept aside.
 */
@Embeddable
class StoredContent {

    private static final Set<String> IN_COLUMNS = Set.of("creative_id", "name", "format_kind", "assets", "provenance");

    private String name;
    private @Nullable String formatAgentUrl;
    private @Nullable String formatId;
    private @Nullable Integer formatWidth;
    private @Nullable Integer formatHeight;
    private @Nullable BigDecimal formatDurationMs;
    private @Nullable String formatKind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String assets;

    @Column(name = "content_sha256")
    private String sha256;

    private String creativeType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String provenance;

    @JdbcTypeCode(SqlTypes.JSON)
    private String extra;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    StoredContent(CreativeContent content) {
        var format = content.format();
        this.name = content.name();
        this.formatAgentUrl = format.agentUrl();
        this.formatId = format.id();
        this.formatWidth = format.size() == null ? null : format.size().width();
        this.formatHeight = format.size() == null ? null : format.size().height();
        this.formatDurationMs = rounded(format.durationMs());
        this.formatKind = format.kind();
        this.assets = ExactJson.write(content.assetMap());
        this.sha256 = content.sha256();
        this.creativeType = CreativeType.of(content).code();
        this.tags = content.tags();
        this.provenance = content.json().has("provenance")
                ? ExactJson.write(content.json().path("provenance"))
                : null;
        this.extra = ExactJson.write(remaining(content.json()));
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    /** What is decided now. */
    DecisionSubject subject(CreativeKey key, Judgement judgement) {
        return new DecisionSubject(
                key, judgement, sha256, content(key.creative()).digests());
    }

    /** The creative as its buyer described it, put together again. */
    CreativeContent content(String creativeId) {
        var json = ExactJson.nodes().objectNode();
        json.put("creative_id", creativeId);
        json.put("name", name);
        var kept = (ObjectNode) ExactJson.read(extra);
        if (formatKind != null) {
            json.put("format_kind", formatKind);
        } else if (!kept.has("format_id")) {
            json.set("format_id", format());
        }
        json.set("assets", ExactJson.read(assets));
        json.setAll(kept);
        if (provenance != null) {
            json.set("provenance", ExactJson.read(provenance));
        }
        return new CreativeContent(json);
    }

    private ObjectNode format() {
        var format = ExactJson.nodes().objectNode();
        format.put("agent_url", Objects.requireNonNull(formatAgentUrl));
        format.put("id", Objects.requireNonNull(formatId));
        var size = formatWidth == null || formatHeight == null ? null : new Size(formatWidth, formatHeight);
        if (size != null) {
            format.put("width", size.width());
            format.put("height", size.height());
        }
        if (formatDurationMs != null) {
            format.put("duration_ms", formatDurationMs);
        }
        return format;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal milliseconds) {
        return milliseconds == null ? null : milliseconds.setScale(3, RoundingMode.HALF_UP);
    }

    /** What no column holds; a format with fields of its own is kept whole. */
    private ObjectNode remaining(ObjectNode creative) {
        var kept = ExactJson.nodes().objectNode();
        creative.forEachEntry((field, value) -> {
            if (!IN_COLUMNS.contains(field) && !(field.equals("format_id") && isInColumns(value))) {
                kept.set(field, value);
            }
        });
        return kept;
    }

    private boolean isInColumns(JsonNode sent) {
        return formatId != null
                && formatAgentUrl != null
                && CanonicalJson.of(sent).equals(CanonicalJson.of(format()));
    }
}
