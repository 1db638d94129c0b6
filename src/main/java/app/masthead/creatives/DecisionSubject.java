package app.masthead.creatives;

import app.masthead.creatives.content.AssetDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a decision is about, as it was at that moment. */
record DecisionSubject(CreativeKey key, Judgement judgement, String contentSha256, List<AssetDigest> digests) {

    Map<String, String> byAsset() {
        var byAsset = new LinkedHashMap<String, String>();
        digests.forEach(digest -> byAsset.put(digest.asset(), digest.sha256()));
        return byAsset;
    }
}
