-- One waiting creative of every kind of asset, so that whoever tries the review sees how each is shown.
call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_crossing_film", "name": "Tern Ferries, the crossing, 6 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard"},
  "assets": {
    "video_file": {
      "asset_type": "video", "url": "https://media.tern-ferries.example/crossing_6s.webm",
      "width": 1280, "height": 720, "duration_ms": 6000, "container_format": "webm",
      "captions_url": "https://media.tern-ferries.example/crossing_6s.vtt"},
    "click_url": {"asset_type": "url", "url": "https://www.tern-ferries.example/?c={MEDIA_BUY_ID}&r=[CACHEBUSTER]"}
  }
}$$, interval '52 minutes', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_crossing_film', interval '51 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_horn_spot", "name": "Tern Ferries, the horn, 3 s",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "audio_with_companion"},
  "assets": {
    "audio_file": {
      "asset_type": "audio", "url": "https://media.tern-ferries.example/horn_3s.mp3", "duration_ms": 3000,
      "container_format": "mp3", "transcript_url": "https://media.tern-ferries.example/horn_3s.txt"},
    "companion_banner": {
      "asset_type": "image", "url": "https://cdn.tern-ferries.example/horn_300x250.png", "width": 300, "height": 250,
      "alt_text": "A white ship, very early"}
  }
}$$, interval '50 minutes', 0.85, $$[["unseen_content", "unseen", "none", null, "audio"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_horn_spot', interval '49 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_tags", "name": "Tern Ferries, tags for film and sound",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "tag_bundle"},
  "assets": {
    "vast_tag": {
      "asset_type": "vast", "delivery_type": "inline", "vast_version": "4.2",
      "content": "<VAST version=\"4.2\"><Ad id=\"tern\"><InLine><AdSystem>Tern</AdSystem><AdTitle>The crossing</AdTitle><Impression><![CDATA[https://count.tern-ferries.example/imp?cb=[CACHEBUSTING]]]></Impression><AdVerifications><Verification vendor=\"viewed\"><JavaScriptResource apiFramework=\"omid\"><![CDATA[https://viewed.example/omid.js]]></JavaScriptResource></Verification></AdVerifications><Creatives><Creative><Linear><Duration>00:00:06</Duration><TrackingEvents><Tracking event=\"start\"><![CDATA[https://count.tern-ferries.example/start]]></Tracking><Tracking event=\"midpoint\"><![CDATA[https://count.tern-ferries.example/half]]></Tracking><Tracking event=\"complete\"><![CDATA[https://count.tern-ferries.example/done]]></Tracking></TrackingEvents><VideoClicks><ClickThrough><![CDATA[https://www.tern-ferries.example/timetable]]></ClickThrough><ClickTracking><![CDATA[https://count.tern-ferries.example/click]]></ClickTracking></VideoClicks><MediaFiles><MediaFile delivery=\"progressive\" type=\"video/webm\" width=\"1280\" height=\"720\" bitrate=\"800\"><![CDATA[https://media.tern-ferries.example/crossing_6s.webm]]></MediaFile><MediaFile delivery=\"progressive\" type=\"video/mp4\" width=\"640\" height=\"360\" bitrate=\"300\"><![CDATA[https://media.tern-ferries.example/crossing_6s_small.mp4]]></MediaFile></MediaFiles></Linear></Creative><Creative><CompanionAds><Companion width=\"300\" height=\"250\"><StaticResource creativeType=\"image/png\"><![CDATA[https://cdn.tern-ferries.example/horn_300x250.png]]></StaticResource><CompanionClickThrough><![CDATA[https://www.tern-ferries.example/deck]]></CompanionClickThrough></Companion></CompanionAds></Creative></Creatives></InLine></Ad></VAST>"},
    "vast_wrapper": {
      "asset_type": "vast", "delivery_type": "inline", "vast_version": "4.2",
      "content": "<VAST version=\"4.2\"><Ad id=\"tern\"><Wrapper><AdSystem>Tern</AdSystem><VASTAdTagURI><![CDATA[https://ads.tern-ferries.example/next?cb=[CACHEBUSTING]]]></VASTAdTagURI><Error><![CDATA[https://count.tern-ferries.example/error/[ERRORCODE]]]></Error><Impression><![CDATA[https://count.tern-ferries.example/imp]]></Impression></Wrapper></Ad></VAST>"},
    "daast_tag": {
      "asset_type": "daast", "delivery_type": "inline", "daast_version": "1.1",
      "content": "<DAAST version=\"1.1\"><Ad id=\"tern\"><InLine><AdSystem>Tern</AdSystem><AdTitle>The horn</AdTitle><Impression><![CDATA[https://count.tern-ferries.example/heard]]></Impression><Creatives><Creative><Linear><Duration>00:00:03</Duration><MediaFiles><MediaFile delivery=\"progressive\" type=\"audio/mpeg\" bitrate=\"16\"><![CDATA[https://media.tern-ferries.example/horn_3s.mp3]]></MediaFile></MediaFiles></Linear></Creative></Creatives></InLine></Ad></DAAST>"}
  }
}$$, interval '48 minutes', 0.7, $$[["unseen_content", "doubtful", "none", null, "vast"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_tags', interval '47 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_timetable_code", "name": "Tern Ferries, timetable in code",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html", "version": "HTML5",
      "content": "<!doctype html>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { width: 300px; height: 250px; box-sizing: border-box; padding: 20px; background: #0b4a6f; color: #fff; font: 500 17px/1.35 Georgia, serif; }\n  .ad b { display: block; font-size: 30px; line-height: 1.1; margin-bottom: 14px; }\n</style>\n<div class=\"ad\"><b>Every hour, on the hour</b>Except when the sea says otherwise.</div>"},
    "measuring": {
      "asset_type": "javascript", "module_type": "script",
      "content": "const said = document.createElement(\"p\");\nsaid.textContent = \"Measured \" + innerWidth + \" by \" + innerHeight;\ndocument.body.append(said);"},
    "look": {"asset_type": "css", "media": "screen", "content": ".ad {\n  background: #0b4a6f;\n  color: #fff;\n}"},
    "bundle": {
      "asset_type": "zip", "url": "https://cdn.tern-ferries.example/timetable.zip", "entry_point": "index.html",
      "max_file_size_kb": 300, "backup_image_url": "https://cdn.tern-ferries.example/timetable_300x250.png"},
    "backup": {
      "asset_type": "image", "url": "https://cdn.tern-ferries.example/timetable_300x250.png",
      "width": 320, "height": 250, "alt_text": "Every hour, on the hour"}
  }
}$$, interval '46 minutes', 0.8, $$[["unseen_content", "unseen", "none", "html_creative", "html"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_timetable_code', interval '45 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_words", "name": "Tern Ferries, words to read out",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
  "assets": {
    "title": {"asset_type": "text", "content": "The slow way over, and the better breakfast"},
    "description": {"asset_type": "text", "content": "Two hours of sea, one of them with kippers."},
    "script": {
      "asset_type": "markdown", "markdown_flavor": "commonmark",
      "content": "# The slow way over\n\nRead **calmly**, as if the *tide* were listening.\n\n1. Say the name: Tern Ferries\n2. Say the price\n   - from `9.80`\n   - children free\n\n> No music, please.\n\nMore at [the timetable](https://www.tern-ferries.example/timetable). <b>Not bold.</b>"},
    "sponsored_by": {"asset_type": "text", "content": "Tern Ferries"},
    "cta_text": {"asset_type": "text", "content": "See the timetable"},
    "main_image": {
      "asset_type": "image", "url": "https://cdn.tern-ferries.example/breakfast_1200x627.png",
      "width": 1200, "height": 627, "alt_text": "Kippers, a window, the sea"},
    "click_url": {"asset_type": "url", "url": "https://www.tern-ferries.example/breakfast"}
  }
}$$, interval '44 minutes', 0.85, $$[["unseen_content", "unseen", "none", "main_image", "image"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_words', interval '43 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_made_of_data", "name": "Tern Ferries, brief, catalogue and cards",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "generated_cards"},
  "assets": {
    "brief": {
      "asset_type": "brief", "name": "Ferries in winter", "objective": "consideration", "tone": "Dry, unhurried",
      "audience": "People with relatives on islands",
      "messaging": {"headline": "It is still there", "key_messages": ["Every hour", "Kippers"]},
      "compliance": {"required_disclosures": [{"text": "Sailings depend on the weather.", "position": "footer"}]}},
    "crossings": {
      "asset_type": "catalog", "type": "product", "catalog_id": "crossings",
      "items": [
        {"item_id": "C1", "title": "Harbour to Saltmarsh", "price": "9.80 GBP"},
        {"item_id": "C2", "title": "Harbour to the Skerries", "price": "14.00 GBP"},
        {"item_id": "C3", "title": "Once around the bay", "price": "6.50 GBP"}]},
    "cards": [
      {"asset_type": "card", "headline": "Out by the first boat", "description": "Back before anybody notices.",
       "cta": "Book", "landing_page_url": {"asset_type": "url", "url": "https://www.tern-ferries.example/first"},
       "media": {"asset_type": "image", "url": "https://cdn.tern-ferries.example/card_1.png", "width": 1080, "height": 1080}},
      {"asset_type": "card", "headline": "The crossing", "cta": "Watch",
       "landing_page_url": {"asset_type": "url", "url": "https://www.tern-ferries.example/crossing"},
       "media": {"asset_type": "video", "url": "https://media.tern-ferries.example/card_2.webm", "width": 1280, "height": 720}}],
    "post": {
      "asset_type": "published_post", "post_url": "https://community.example/tern-ferries/posts/4711",
      "platform": "community", "identity_ref": {"handle": "@tern_ferries"},
      "reference_authorization": {"status": "authorized", "expires_at": "2027-03-31T00:00:00Z"}}
  }
}$$, interval '42 minutes', 0.7, $$[["unseen_content", "doubtful", "none", null, "brief"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_made_of_data', interval '41 minutes', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "tn_addresses", "name": "Tern Ferries, addresses of every kind",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "addresses"},
  "assets": {
    "click_url": {
      "asset_type": "url", "url_type": "clickthrough",
      "url": "https://www.tern-ferries.example/{COUNTRY}/book?buy={MEDIA_BUY_ID}&cb=[CACHEBUSTER]"},
    "odd_url": {"asset_type": "url", "url": "javascript:history.back()"},
    "lookalike_url": {"asset_type": "url", "url": "https://www.t\u0435rn-ferries.example/\u202egnp.moor"},
    "server": {
      "asset_type": "webhook", "url": "https://render.tern-ferries.example/now", "method": "POST", "timeout_ms": 400,
      "response_type": "html", "supported_macros": ["WEATHER"],
      "security": {"method": "hmac_sha256", "hmac_header": "X-Signature"}},
    "seen": {"asset_type": "pixel_tracker", "event": "impression", "method": "img",
             "url": "https://count.tern-ferries.example/imp?cb={CACHEBUSTER}"},
    "half": {"asset_type": "vast_tracker", "event": "midpoint", "url": "https://count.tern-ferries.example/half"},
    "heard": {"asset_type": "daast_tracker", "event": "progress", "offset": "00:00:02",
              "url": "https://count.tern-ferries.example/heard"},
    "model": {"asset_type": "hologram", "depth": {"cm": 30, "layers": ["hull", "funnel", "gulls"]}, "turns": true}
  }
}$$, interval '40 minutes', 0.4, $$[["unsafe_address", "blocking", "none", "odd_url", "javascript:history.back()"]]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'tn_addresses', interval '39 minutes', 'pending_review');
