-- What buyers sent to The Daily Harbour, the latest last; people decide everything here.
call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_winter_300x250",
  "name": "Fenwick Rail, winter by the window, 300 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/winter_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/winter"}
  },
  "tags": ["winter_2026", "display"],
  "concept_id": "winter_by_the_window",
  "concept_name": "Winter by the window"
}$$,
    interval '2:40', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_winter_300x250', interval '2:39', 'pending_review');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_winter_728x90",
  "name": "Fenwick Rail, winter by the window, 728 × 90",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/winter_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/winter"}
  },
  "tags": ["winter_2026", "display"],
  "concept_id": "winter_by_the_window",
  "concept_name": "Winter by the window"
}$$,
    interval '2:39', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_winter_728x90', interval '2:38', 'pending_review');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_winter_970x250",
  "name": "Fenwick Rail, winter by the window, 970 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/winter_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/winter"}
  },
  "tags": ["winter_2026", "display"],
  "concept_id": "winter_by_the_window",
  "concept_name": "Winter by the window"
}$$,
    interval '2:38', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_winter_970x250', interval '2:37', 'pending_review');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_winter_300x600",
  "name": "Fenwick Rail, winter by the window, 300 × 600",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/winter_300x600.png",
      "width": 300,
      "height": 600,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/winter"}
  },
  "tags": ["winter_2026", "display"],
  "concept_id": "winter_by_the_window",
  "concept_name": "Winter by the window"
}$$,
    interval '2:36', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_winter_300x600', interval '2:35', 'pending_review');

call demo.creative('harbour', 'larkspur_insurance', $${
  "creative_id": "lk_move_native",
  "name": "Larkspur, the list for moving day",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
  "assets": {
    "title": {"asset_type": "text", "content": "The list for moving day"},
    "description": {
      "asset_type": "text",
      "content": "Meters, keys, kettle: what movers forget, from people who insure them."
    },
    "main_image": {
      "asset_type": "image",
      "url": "https://cdn.larkspur.example/moving_1200x627.jpg",
      "width": 1200,
      "height": 627,
      "format": "jpg",
      "alt_text": "Boxes in an empty hall"
    },
    "cta_text": {"asset_type": "text", "content": "Get the list"},
    "sponsored_by": {"asset_type": "text", "content": "Larkspur"},
    "click_url": {"asset_type": "url", "url": "https://www.larkspur.example/moving-day"}
  },
  "tags": ["moving_home"]
}$$,
    interval '5:10', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'larkspur_insurance', 'lk_move_native', interval '5:09', 'pending_review');

call demo.creative('harbour', 'larkspur_insurance', $${
  "creative_id": "lk_move_html",
  "name": "Larkspur, moving day, animated",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html",
      "version": "HTML5",
      "content": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { box-sizing: border-box; width: 300px; height: 250px; padding: 6%; display: grid; align-content: space-between;\n        background: #f4efe6; color: #2b2b26; font: 500 16px/1.25 Georgia, serif; overflow: hidden; }\n  .ad b { display: block; font-size: 1.7em; line-height: 1.1; }\n  .ad i { justify-self: start; padding: .35em .9em; border-radius: 9em; background: #7a4b2a; color: #fff;\n          font: 600 .85em/1.4 system-ui, sans-serif; animation: beat 2.4s ease-in-out 3; }\n  @keyframes beat { 50% { transform: translateY(-3px); } }\n</style>\n</head>\n<body><div class=\"ad\"><div><b>Moving on Friday?</b>Cover the sofa before the stairs do.</div><i>Get covered</i></div></body>\n</html>"
    }
  },
  "tags": ["moving_home"]
}$$,
    interval '5:05', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "html"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'larkspur_insurance', 'lk_move_html', interval '5:04', 'pending_review');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "ard_fibre_970",
  "name": "Ardent Broadband, street by street",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html",
      "version": "HTML5",
      "content": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { box-sizing: border-box; width: 970px; height: 250px; padding: 6%; display: grid; align-content: space-between;\n        background: #0d1f2d; color: #e9f1f7; font: 500 16px/1.25 Georgia, serif; overflow: hidden; }\n  .ad b { display: block; font-size: 1.7em; line-height: 1.1; }\n  .ad i { justify-self: start; padding: .35em .9em; border-radius: 9em; background: #d1495b; color: #fff;\n          font: 600 .85em/1.4 system-ui, sans-serif; animation: beat 2.4s ease-in-out 3; }\n  @keyframes beat { 50% { transform: translateY(-3px); } }\n</style>\n</head>\n<body><div class=\"ad\"><div><b>Your street is next.</b>Full fibre in twelve more towns this winter.</div><i>Check your street</i></div><script>document.cookie = \"ard_seen=1; path=/\";</script></body>\n</html>"
    }
  },
  "tags": ["ardent"]
}$$,
    interval '7 hours', 0.38, $$[
        ["code_behaviour", "serious", "none", "html_creative", "storage"],
        ["unseen_content", "doubtful", "none", null, "html"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'ard_fibre_970', interval '6:59', 'pending_review');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "ard_fibre_vast",
  "name": "Ardent Broadband, 20 s film",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_vast_30s"},
  "assets": {
    "vast_tag": {
      "asset_type": "vast",
      "delivery_type": "inline",
      "vast_version": "4.2",
      "content": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VAST version=\"4.2\">\n  <Ad id=\"ardent-broadband\">\n    <InLine>\n      <AdSystem>Ardent Broadband</AdSystem>\n      <AdTitle>Ardent Broadband</AdTitle>\n      <Impression><![CDATA[https://count.ardent-broadband.example/imp?cb=[CACHEBUSTING]]]></Impression>\n      <Creatives>\n        <Creative>\n          <Linear>\n            <Duration>00:00:20</Duration>\n            <TrackingEvents>\n              <Tracking event=\"complete\"><![CDATA[https://count.ardent-broadband.example/complete]]></Tracking>\n            </TrackingEvents>\n            <VideoClicks>\n              <ClickThrough><![CDATA[https://www.ardent-broadband.example/streets]]></ClickThrough>\n            </VideoClicks>\n            <MediaFiles>\n              <MediaFile delivery=\"progressive\" type=\"video/mp4\" width=\"1280\" height=\"720\"><![CDATA[https://media.ardent-broadband.example/film_20s.mp4]]></MediaFile>\n            </MediaFiles>\n          </Linear>\n        </Creative>\n      </Creatives>\n    </InLine>\n  </Ad>\n</VAST>"
    }
  },
  "tags": ["ardent"]
}$$,
    interval '6:50', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "vast"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'ard_fibre_vast', interval '6:49', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "bt_quiet_morning",
  "name": "Bramble Teas, a quiet morning",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.bramble-teas.example/quiet_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.bramble-teas.example/morning"}
  },
  "tags": ["bramble"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "edited",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}",
    "disclosure": {"required": false}
  }
}$$,
    interval '1:12', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["ai_disclosure", "note", "none", "banner_image", "carve_out", "edited"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'bt_quiet_morning', interval '1:11', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "bt_quiet_morning_970",
  "name": "Bramble Teas, a quiet morning, wide",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.bramble-teas.example/quiet_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.bramble-teas.example/morning"}
  },
  "tags": ["bramble"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "selected",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}",
    "disclosure": {
      "required": true,
      "jurisdictions": [{"country": "GB", "regulation": "eu_ai_act_article_50", "label_text": "Made with AI"}]
    }
  }
}$$,
    interval '1:11', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'bt_quiet_morning_970', interval '1:10', 'pending_review');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "bt_letters",
  "name": "Bramble Teas, letters from the garden",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_content"},
  "assets": {
    "headline": {"asset_type": "text", "content": "The garden that only works in the rain"},
    "body": {
      "asset_type": "text",
      "content": "Mint, lemon balm and a roof that leaks on purpose: a morning at the Bramble nursery."
    },
    "thumbnail": {
      "asset_type": "image",
      "url": "https://cdn.bramble-teas.example/garden_600x400.jpg",
      "width": 600,
      "height": 400
    },
    "click_url": {"asset_type": "url", "url": "https://www.bramble-teas.example/garden"},
    "disclosure": {"asset_type": "text", "content": "Advertisement"}
  },
  "tags": ["bramble", "native"],
  "provenance": {
    "digital_source_type": "composite_with_trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}",
    "disclosure": {
      "required": true,
      "jurisdictions": [{"country": "GB", "regulation": "eu_ai_act_article_50", "label_text": "Made with AI"}]
    }
  }
}$$,
    interval '0:58', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'bt_letters', interval '0:57', 'pending_review');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "pw_coats_film",
  "name": "Pellow Coats, made once, 15 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.pellow-coats.example/made_once_15s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264",
      "file_size_bytes": 9400000
    },
    "click_url": {"asset_type": "url", "url": "https://www.pellow-coats.example/made-once"}
  },
  "tags": ["pellow"]
}$$,
    interval '1 day 2 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "video"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'pw_coats_film', interval '1 day 1:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'pw_coats_film', interval '4 hours', 'approved', by => 'priya.nair',
    code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "bridge_yes_300x250",
  "name": "Say yes to the bridge",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/bridge_yes_300x250.png",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.yes-to-the-bridge.example"}
  },
  "tags": ["bridge", "IAB11-4"],
  "categories": ["IAB11-4"]
}$$,
    interval '22 hours', 0.7, $$[
        ["content_category", "doubtful", "holds", null, "IAB11-4"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'bridge_yes_300x250', interval '21:59', 'pending_review');

call demo.creative('harbour', 'old_mill_bakery', $${
  "creative_id": "om_loaf_card",
  "name": "Old Mill, Saturday loaf",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "http://cdn.oldmill-bakery.example/loaf.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.oldmill-bakery.example/saturday"}
  },
  "tags": ["food"]
}$$,
    interval '3:20', 0.4, $$[
        ["insecure_address", "serious", "none", "banner_image", "http://cdn.oldmill-bakery.example/loaf.jpg"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'old_mill_bakery', 'om_loaf_card', interval '3:19', 'pending_review');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "ac_card_trail",
  "name": "Trail Pro, three cards",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "card_set"},
  "assets": {
    "cards": [
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://assets.acmeoutdoor.example/trail-1.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "Light enough to forget",
        "cta": "See it",
        "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro?card=1"}
      },
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://assets.acmeoutdoor.example/trail-2.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "Dry enough to trust",
        "cta": "See it",
        "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro?card=2"}
      },
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://assets.acmeoutdoor.example/trail-3.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "Mended for free, for ever",
        "cta": "See it",
        "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro?card=3"}
      }
    ]
  },
  "tags": ["trail_pro"]
}$$,
    interval '1 day 7 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "card"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'ac_card_trail', interval '1 day 6:59', 'pending_review');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_autumn_300x250",
  "name": "Fenwick Rail, autumn by the window, 300 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/autumn_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/autumn"}
  },
  "tags": ["autumn_2026", "display"],
  "concept_id": "autumn_by_the_window",
  "concept_name": "Autumn by the window"
}$$,
    interval '9 days 3 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_300x250', interval '9 days 2:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_300x250', interval '8 days 20 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
call demo.changed('harbour', 'fenwick_rail', 'fr_autumn_300x250', interval '18 hours', $${
  "banner_image": {
    "asset_type": "image",
    "url": "https://cdn.fenwick-rail.example/autumn_300x250_v2.png",
    "width": 300,
    "height": 250,
    "format": "png"
  }
}$$);

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_autumn_728x90",
  "name": "Fenwick Rail, autumn by the window, 728 × 90",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/autumn_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/autumn"}
  },
  "tags": ["autumn_2026", "display"],
  "concept_id": "autumn_by_the_window",
  "concept_name": "Autumn by the window"
}$$,
    interval '9 days 3 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_728x90', interval '9 days 2:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_728x90', interval '8 days 19 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_autumn_970x250",
  "name": "Fenwick Rail, autumn by the window, 970 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/autumn_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/autumn"}
  },
  "tags": ["autumn_2026", "display"],
  "concept_id": "autumn_by_the_window",
  "concept_name": "Autumn by the window"
}$$,
    interval '9 days 2 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_970x250', interval '9 days 1:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_970x250', interval '8 days 18 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_autumn_300x600",
  "name": "Fenwick Rail, autumn by the window, 300 × 600",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/autumn_300x600.png",
      "width": 300,
      "height": 600,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.fenwick-rail.example/autumn"}
  },
  "tags": ["autumn_2026", "display"],
  "concept_id": "autumn_by_the_window",
  "concept_name": "Autumn by the window"
}$$,
    interval '9 days 2 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_300x600', interval '9 days 1:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_autumn_300x600', interval '8 days 17 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_tide_read",
  "name": "Fenwick Rail, host read for Harbour Tide",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "audio_host_read"},
  "assets": {
    "script": {
      "asset_type": "markdown",
      "content": "**Harbour Tide is brought to you by Fenwick Rail.**\n\nThe 07.04 from Saltmarsh has a window seat, a kettle and no opinions. *Read in your own words, thirty seconds.*"
    },
    "landing_url": {
      "asset_type": "url",
      "url": "https://www.fenwick-rail.example/tide",
      "url_type": "clickthrough"
    }
  },
  "tags": ["podcast"]
}$$,
    interval '16 days', 1.0, $$[["human_review_required", "note", "holds", null]]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_tide_read', interval '15 days 23:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_tide_read', interval '15 days 20 hours', 'approved',
    by => 'tom.okafor', code => 'review_passed', note => 'Host has agreed to the wording.');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_radio_30",
  "name": "Fenwick Rail, the 07.04, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"},
  "assets": {
    "audio_file": {
      "asset_type": "audio",
      "url": "https://cdn.fenwick-rail.example/0704_30s.mp3",
      "duration_ms": 30000,
      "container_format": "mp3",
      "codec": "mp3"
    }
  },
  "tags": ["radio"]
}$$,
    interval '20 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "audio"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_radio_30', interval '19 days 23:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_radio_30', interval '19 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'fenwick_rail', $${
  "creative_id": "fr_newsstand",
  "name": "Fenwick Rail, newsstand",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_portrait"},
  "assets": {
    "billboard_image": {
      "asset_type": "image",
      "url": "https://cdn.fenwick-rail.example/newsstand_1080x1920.png",
      "width": 1080,
      "height": 1920,
      "format": "png"
    }
  },
  "tags": ["screens"]
}$$,
    interval '20 days 4 hours', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'fenwick_rail', 'fr_newsstand', interval '20 days 3:59', 'pending_review');
call demo.decision('harbour', 'fenwick_rail', 'fr_newsstand', interval '19 days', 'approved', by => 'priya.nair',
    code => 'review_passed');

call demo.creative('harbour', 'larkspur_insurance', $${
  "creative_id": "lk_phone_970",
  "name": "Larkspur, we pick up",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.larkspur.example/we_pick_up_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.larkspur.example/claims"}
  },
  "tags": ["brand"]
}$$,
    interval '33 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'larkspur_insurance', 'lk_phone_970', interval '32 days 23:59', 'pending_review');
call demo.decision('harbour', 'larkspur_insurance', 'lk_phone_970', interval '32 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'larkspur_insurance', $${
  "creative_id": "lk_phone_html",
  "name": "Larkspur, we pick up, animated",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html",
      "version": "HTML5",
      "content": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { box-sizing: border-box; width: 300px; height: 250px; padding: 6%; display: grid; align-content: space-between;\n        background: #2f4858; color: #f6f5f0; font: 500 16px/1.25 Georgia, serif; overflow: hidden; }\n  .ad b { display: block; font-size: 1.7em; line-height: 1.1; }\n  .ad i { justify-self: start; padding: .35em .9em; border-radius: 9em; background: #f26419; color: #fff;\n          font: 600 .85em/1.4 system-ui, sans-serif; animation: beat 2.4s ease-in-out 3; }\n  @keyframes beat { 50% { transform: translateY(-3px); } }\n</style>\n</head>\n<body><div class=\"ad\"><div><b>Two rings.</b>That is how long you wait at Larkspur.</div><i>Call us</i></div></body>\n</html>"
    }
  },
  "tags": ["brand"]
}$$,
    interval '33 days', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "html"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'larkspur_insurance', 'lk_phone_html', interval '32 days 23:59', 'pending_review');
call demo.decision('harbour', 'larkspur_insurance', 'lk_phone_html', interval '32 days 21 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'larkspur_insurance', $${
  "creative_id": "lk_storm_300",
  "name": "Larkspur, storm week",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.larkspur.example/storm_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.larkspur.example/storm"}
  },
  "tags": ["tactical"]
}$$,
    interval '12 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'larkspur_insurance', 'lk_storm_300', interval '11 days 23:59', 'pending_review');
call demo.decision('harbour', 'larkspur_insurance', 'lk_storm_300', interval '11 days 20 hours', 'approved',
    by => 'tom.okafor', code => 'review_passed');
call demo.decision('harbour', 'larkspur_insurance', 'lk_storm_300', interval '10 days 8 hours', 'suspended',
    by => 'maren.holt', code => 'policy_revocation',
    reason => 'Two people died in the storm on Sunday. We do not run storm-themed advertising this week.',
    note => 'Asked for by the news desk.');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "pw_coats_600",
  "name": "Pellow Coats, made once",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.pellow-coats.example/made_once_300x600.png",
      "width": 300,
      "height": 600,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.pellow-coats.example/made-once"}
  },
  "tags": ["pellow"]
}$$,
    interval '25 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'pw_coats_600', interval '24 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'pw_coats_600', interval '24 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "pw_coats_970",
  "name": "Pellow Coats, made once, wide",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.pellow-coats.example/made_once_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.pellow-coats.example/made-once"}
  },
  "tags": ["pellow"]
}$$,
    interval '25 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'pw_coats_970', interval '24 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'pw_coats_970', interval '24 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
call demo.changed('harbour', 'brightwater_media', 'pw_coats_970', interval '5:40', $${
  "click_url": {"asset_type": "url", "url": "https://www.pellow-coats.example/black-week"}
}$$);

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "pw_sale_728",
  "name": "Pellow Coats, last days",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.pellow-coats.example/last_days_700x90.png",
      "width": 700,
      "height": 90
    },
    "click_url": {"asset_type": "url", "url": "https://www.pellow-coats.example/sale"}
  },
  "tags": ["pellow"]
}$$,
    interval '6 days', 0.4, $$[
        ["format_mismatch", "serious", "none", "banner_image", "728x90", "700x90"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'pw_sale_728', interval '5 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'pw_sale_728', interval '5 days 20 hours', 'rejected',
    by => 'priya.nair', code => 'changes_requested',
    reason => 'The picture is 700 × 90; the place takes 728 × 90. Please send it in that size.');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "qf_today",
  "name": "Money by teatime",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
  "assets": {
    "title": {"asset_type": "text", "content": "Money by teatime"},
    "description": {"asset_type": "text", "content": "Borrow up to 900 pounds in eleven minutes."},
    "main_image": {
      "asset_type": "image",
      "url": "https://cdn.quickfix-loans.example/teatime.jpg",
      "width": 1200,
      "height": 627
    },
    "cta_text": {"asset_type": "text", "content": "Apply"},
    "sponsored_by": {"asset_type": "text", "content": "Quickfix Loans"},
    "click_url": {"asset_type": "url", "url": "https://apply.quickfix-loans.example"}
  },
  "tags": ["finance"]
}$$,
    interval '14 days', 0.0, $$[
        ["blocked_advertiser", "blocking", "none", null, "Quickfix Loans"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'qf_today', interval '13 days 23:59', 'pending_review');
call demo.decision('harbour', 'kestrel_and_co', 'qf_today', interval '13 days 22 hours', 'rejected',
    by => 'priya.nair', code => 'review_failure', reason => 'We do not carry short-term lending.',
    note => 'Third attempt under another agency name.');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "qf_today_again",
  "name": "Teatime, money",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
  "assets": {
    "title": {"asset_type": "text", "content": "Money by teatime"},
    "description": {"asset_type": "text", "content": "Borrow up to 900 pounds in eleven minutes."},
    "main_image": {
      "asset_type": "image",
      "url": "https://cdn.quickfix-loans.example/teatime.jpg",
      "width": 1200,
      "height": 627
    },
    "cta_text": {"asset_type": "text", "content": "Apply"},
    "sponsored_by": {"asset_type": "text", "content": "Quickfix Loans"},
    "click_url": {"asset_type": "url", "url": "https://apply.quickfix-loans.example"}
  },
  "tags": ["finance"]
}$$,
    interval '4:30', 0.0, $$[
        ["blocked_advertiser", "blocking", "none", null, "Quickfix Loans"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'qf_today_again', interval '4:29', 'pending_review');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "ard_fibre_728",
  "name": "Ardent Broadband, street by street, slim",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.ardent-broadband.example/streets_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.ardent-broadband.example/streets"}
  },
  "tags": ["ardent"]
}$$,
    interval '18 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'ard_fibre_728', interval '17 days 23:59', 'pending_review');
call demo.decision('harbour', 'kestrel_and_co', 'ard_fibre_728', interval '17 days 23 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'old_mill_bakery', $${
  "creative_id": "om_letter",
  "name": "Old Mill in the Saturday table",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_content"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Bread that takes two days"},
    "body": {
      "asset_type": "text",
      "content": "Old Mill bakes what was mixed on Thursday. The Saturday loaf is gone by ten."
    },
    "thumbnail": {
      "asset_type": "image",
      "url": "https://cdn.oldmill-bakery.example/loaf_600x400.jpg",
      "width": 600,
      "height": 400
    },
    "click_url": {"asset_type": "url", "url": "https://www.oldmill-bakery.example/saturday"},
    "disclosure": {"asset_type": "text", "content": "Advertisement"}
  },
  "tags": ["food", "newsletter"]
}$$,
    interval '40 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'old_mill_bakery', 'om_letter', interval '39 days 23:59', 'pending_review');
call demo.decision('harbour', 'old_mill_bakery', 'om_letter', interval '39 days 20 hours', 'approved',
    by => 'bea.lorimer', code => 'review_passed');

call demo.creative('harbour', 'old_mill_bakery', $${
  "creative_id": "om_newsstand",
  "name": "Old Mill, still warm",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_portrait"},
  "assets": {
    "billboard_image": {
      "asset_type": "image",
      "url": "https://cdn.oldmill-bakery.example/warm_1080x1920.png",
      "width": 1080,
      "height": 1920
    }
  },
  "tags": ["screens"]
}$$,
    interval '39 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'old_mill_bakery', 'om_newsstand', interval '38 days 23:59', 'pending_review');
call demo.decision('harbour', 'old_mill_bakery', 'om_newsstand', interval '38 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
call demo.decision('harbour', 'old_mill_bakery', 'om_newsstand', interval '3 days', 'archived', by => 'bea.lorimer',
    code => 'seller_archive');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "ac_css_skin",
  "name": "Acme Outdoor, page skin",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "page_skin"},
  "assets": {
    "skin_image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/skin_1920x1080.jpg",
      "width": 1920,
      "height": 1080
    },
    "skin_style": {
      "asset_type": "css",
      "content": ".skin { background: #24452f url(\"https://assets.acmeoutdoor.example/skin_1920x1080.jpg\") center top / cover; }",
      "media": "screen and (min-width: 1200px)"
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/autumn"}
  },
  "tags": ["skin"]
}$$,
    interval '47 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'ac_css_skin', interval '46 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'ac_css_skin', interval '46 days 20 hours', 'rejected',
    by => 'tom.okafor', code => 'review_failure', reason => 'Skins are not sold any more. Please use the takeover.');
call demo.decision('harbour', 'acme_outdoor', 'ac_css_skin', interval '46 days', 'approved', by => 'maren.holt',
    code => 'seller_rereview', note => 'Sold before the change, let it run out.');
call demo.decision('harbour', 'acme_outdoor', 'ac_css_skin', interval '20 days', 'archived', by => 'tom.okafor',
    code => 'seller_archive');

call demo.creative('harbour', 'atlas_buying_agent', $${
  "creative_id": "bt_first_try",
  "name": "Bramble Teas, first try",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.bramble-teas.example/first_300x250.png",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.bramble-teas.example"}
  },
  "tags": ["bramble"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "prompt_only",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}"
  }
}$$,
    interval '11 days', 0.35, $$[
        ["ai_disclosure", "serious", "holds", "banner_image", "missing"],
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'atlas_buying_agent', 'bt_first_try', interval '10 days 23:59', 'pending_review');
call demo.decision('harbour', 'atlas_buying_agent', 'bt_first_try', interval '10 days 23 hours', 'rejected',
    by => 'priya.nair', code => 'changes_requested',
    reason => 'The label that a picture was made with AI is missing. Please add the disclosure.');

call demo.creative('harbour', 'redbrick_media', $${
  "creative_id": "rb_closing",
  "name": "Redbrick, closing down",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.redbrick-media.example/closing_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.redbrick-media.example/closing"}
  }
}$$,
    interval '120 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'redbrick_media', 'rb_closing', interval '119 days 23:59', 'pending_review');
call demo.decision('harbour', 'redbrick_media', 'rb_closing', interval '119 days 20 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
call demo.decision('harbour', 'redbrick_media', 'rb_closing', interval '77 days', 'archived', by => 'maren.holt',
    code => 'account_closed', reason => 'The account was closed.');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "bw_upload_7731",
  "name": "Upload 7731",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/7731.tiff",
      "width": 300,
      "height": 250,
      "format": "tiff"
    }
  }
}$$,
    interval '0:04');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "ft_88201",
  "name": "Holiday sale, medium rectangle",
  "format_id": {
    "agent_url": "https://creative.brightwater-media.example",
    "id": "display_static",
    "width": 300,
    "height": 250
  },
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/holiday_300x250.png",
      "width": 300,
      "height": 250
    },
    "clickthrough_url": {"asset_type": "url", "url": "https://www.acmeoutdoor.example/holiday-sale"}
  },
  "tags": ["holiday_2026", "display"],
  "concept_id": "concept_holiday_2026",
  "concept_name": "Holiday 2026 Campaign",
  "variables": [
    {
      "variable_id": "headline_text",
      "name": "Headline",
      "variable_type": "text",
      "default_value": "Holiday Sale - 50% Off",
      "required": true
    },
    {"variable_id": "hero_image", "name": "Hero Image", "variable_type": "image", "required": false}
  ]
}$$,
    interval '36 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'ft_88201', interval '35 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'ft_88201', interval '35 days 20 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "ft_88202",
  "name": "Holiday sale, leaderboard",
  "format_id": {
    "agent_url": "https://creative.brightwater-media.example",
    "id": "display_static",
    "width": 728,
    "height": 90
  },
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/holiday_728x90.png",
      "width": 728,
      "height": 90
    },
    "clickthrough_url": {"asset_type": "url", "url": "https://www.acmeoutdoor.example/holiday-sale"}
  },
  "tags": ["holiday_2026", "display"],
  "concept_id": "concept_holiday_2026",
  "concept_name": "Holiday 2026 Campaign",
  "variables": []
}$$,
    interval '36 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'ft_88202', interval '35 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'ft_88202', interval '35 days 19 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "banner_300x250",
  "name": "Pellow Coats, rectangle, second version",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250"},
  "assets": {
    "image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/updated-banner.png",
      "width": 300,
      "height": 250
    }
  }
}$$,
    interval '8 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'banner_300x250', interval '7 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'banner_300x250', interval '7 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "bv_card01_a",
  "name": "Summer card, studio take",
  "format_id": {"agent_url": "https://creative.brightwater-media.example", "id": "display_300x250"},
  "assets": {
    "headline_0_text": {"asset_type": "text", "content": "Summer Sale - 50% Off"},
    "image_0_url": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/beach-hero.jpg",
      "width": 300,
      "height": 250
    }
  }
}$$,
    interval '61 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'bv_card01_a', interval '60 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'bv_card01_a', interval '60 days 20 hours', 'approved',
    by => 'tom.okafor', code => 'review_passed');
call demo.decision('harbour', 'brightwater_media', 'bv_card01_a', interval '30 days', 'archived', by => 'tom.okafor',
    code => 'seller_archive');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "display_trail_pro_300x250",
  "name": "Trail Pro 3000, display",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "display_300x250"},
  "assets": {
    "image": {
      "asset_type": "image",
      "url": "https://cdn.pinnacle-agency.example/trail-pro-300x250.png",
      "width": 300,
      "height": 250,
      "mime_type": "image/png"
    }
  }
}$$,
    interval '28 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'display_trail_pro_300x250', interval '27 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'display_trail_pro_300x250', interval '27 days 20 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "native_trail_pro_full_bundle",
  "name": "Trail Pro 3000, native recommendation",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "native_in_feed"},
  "assets": {
    "title": {"asset_type": "text", "content": "Trail Pro 3000 — Built for the Summit"},
    "body_text": {
      "asset_type": "text",
      "content": "Tested at altitude. Trusted by expedition teams. Built for the summit."
    },
    "main_image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/trail-pro-1200x627.jpg",
      "width": 1200,
      "height": 627,
      "mime_type": "image/jpeg"
    },
    "cta": {"asset_type": "text", "content": "LEARN_MORE"},
    "advertiser_name": {"asset_type": "text", "content": "Acme Outdoor"},
    "sponsored_label": {"asset_type": "text", "content": "Sponsored"},
    "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro-3000"},
    "display_url": {"asset_type": "text", "content": "acmeoutdoor.example"},
    "rating": {"asset_type": "text", "content": "4.8"},
    "impression_tracker": {
      "asset_type": "pixel_tracker",
      "event": "impression",
      "method": "img",
      "url": "https://count.acmeoutdoor.example/imp?cb={CACHEBUSTER}&cid={CREATIVE_ID}"
    },
    "viewability_tracker": {
      "asset_type": "pixel_tracker",
      "event": "viewable_mrc_50",
      "method": "img",
      "url": "https://count.acmeoutdoor.example/mrc50?cid={CREATIVE_ID}"
    },
    "click_tracker": {
      "asset_type": "pixel_tracker",
      "event": "click",
      "method": "img",
      "url": "https://count.acmeoutdoor.example/click?cb={CACHEBUSTER}&cid={CREATIVE_ID}"
    }
  }
}$$,
    interval '28 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'native_trail_pro_full_bundle', interval '27 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'native_trail_pro_full_bundle', interval '27 days 19 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "native_reject_title_long",
  "name": "Trail Pro 3000, native, long title",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "native_in_feed"},
  "assets": {
    "title": {
      "asset_type": "text",
      "content": "Trail Pro 3000 — The Ultimate Summit Companion for Serious Mountaineers Who Demand Peak Performance in Every Altitude — Built for the Summit and Beyond by Acme Outdoor"
    },
    "main_image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/trail-pro-1200x627.jpg",
      "width": 1200,
      "height": 627,
      "mime_type": "image/jpeg"
    },
    "advertiser_name": {"asset_type": "text", "content": "Acme Outdoor"},
    "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro-3000"}
  }
}$$,
    interval '27 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'native_reject_title_long', interval '26 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'native_reject_title_long', interval '26 days 20 hours', 'rejected',
    by => 'priya.nair', code => 'review_failure', reason => 'The title has 167 characters, the format takes 50.');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "native_reject_image_size",
  "name": "Trail Pro 3000, native, small picture",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "native_in_feed"},
  "assets": {
    "title": {"asset_type": "text", "content": "Trail Pro 3000 — Built for the Summit"},
    "main_image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/trail-pro-640x480.jpg",
      "width": 640,
      "height": 480,
      "mime_type": "image/jpeg"
    },
    "advertiser_name": {"asset_type": "text", "content": "Acme Outdoor"},
    "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro-3000"}
  }
}$$,
    interval '27 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'native_reject_image_size', interval '26 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'native_reject_image_size', interval '26 days 20 hours', 'rejected',
    by => 'priya.nair', code => 'changes_requested', reason => 'Please send the picture in 1200 × 627.');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "native_reject_cta_enum",
  "name": "Trail Pro 3000, native, other button",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "native_in_feed"},
  "assets": {
    "title": {"asset_type": "text", "content": "Trail Pro 3000 — Built for the Summit"},
    "main_image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/trail-pro-1200x627.jpg",
      "width": 1200,
      "height": 627,
      "mime_type": "image/jpeg"
    },
    "cta": {"asset_type": "text", "content": "EXPLORE_MORE"},
    "advertiser_name": {"asset_type": "text", "content": "Acme Outdoor"},
    "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro-3000"}
  }
}$$,
    interval '27 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'native_reject_cta_enum', interval '26 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'native_reject_cta_enum', interval '26 days 19 hours', 'rejected',
    by => 'priya.nair', code => 'review_failure', reason => '“Explore more” is not one of the buttons of this format.');
call demo.decision('harbour', 'acme_outdoor', 'native_reject_cta_enum', interval '26 days 18 hours', 'approved',
    by => 'priya.nair', code => 'seller_rereview', note => 'The list has changed last week; my mistake.');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "acme_summer_native_001",
  "name": "Acme summer sale, native",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "native_post"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Summer Sale — 40% Off All Gear"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/hero-master.jpg",
      "width": 1200,
      "height": 628
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/summer-sale"}
  }
}$$,
    interval '92 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'acme_summer_native_001', interval '91 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'acme_summer_native_001', interval '91 days 20 hours', 'approved',
    by => 'tom.okafor', code => 'review_passed');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "creative_acme_1",
  "name": "Trail Pro, display, variant A",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "display_300x250"},
  "assets": {
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/trail-pro-a-300x250.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro?v=a"}
  }
}$$,
    interval '45 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'creative_acme_1', interval '44 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'creative_acme_1', interval '44 days 21 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
call demo.decision('harbour', 'acme_outdoor', 'creative_acme_1', interval '2 days 2 hours', 'suspended',
    by => 'tom.okafor', code => 'advertiser_request',
    reason => 'The advertiser asked to take it down while stock is out.');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "acme_provenance_audit_directed_001",
  "name": "Acme spring, assisted, directed by a person",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear designed with expert guidance"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/ai-generated-true.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "composite_with_trained_algorithmic_media",
    "ai_tool": {"name": "Acme Creative Assist", "provider": "Acme Outdoor"},
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false},
    "embedded_provenance": [
      {
        "method": "provenance_markers",
        "provider": "Truemark",
        "verify_agent": {"agent_url": "https://governance.truemark.example", "feature_id": "ai_generated"}
      }
    ]
  }
}$$,
    interval '0:50', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["ai_disclosure", "note", "none", "headline", "carve_out", "directed"],
        ["ai_disclosure", "note", "none", "image", "carve_out", "directed"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'acme_provenance_audit_directed_001', interval '0:49', 'pending_review');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "acme_provenance_audit_edited_001",
  "name": "Acme spring, assisted, edited by a person",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear refined with expert guidance"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/ai-generated-true.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "composite_with_trained_algorithmic_media",
    "ai_tool": {"name": "Acme Creative Assist", "provider": "Acme Outdoor"},
    "human_oversight": "edited",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false},
    "embedded_provenance": [
      {
        "method": "provenance_markers",
        "provider": "Truemark",
        "verify_agent": {"agent_url": "https://governance.truemark.example", "feature_id": "ai_generated"}
      }
    ]
  }
}$$,
    interval '0:48', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["ai_disclosure", "note", "none", "headline", "carve_out", "edited"],
        ["ai_disclosure", "note", "none", "image", "carve_out", "edited"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'acme_provenance_audit_edited_001', interval '0:47', 'pending_review');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "acme_no_provenance_probe_001",
  "name": "Acme spring, no word on origin",
  "format_id": {"agent_url": "https://creative.dailyharbour.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/hero.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  }
}$$,
    interval '0:47', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'acme_no_provenance_probe_001', interval '0:46', 'pending_review');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "nova_spring_radio_30s",
  "name": "Nova spring campaign, 30 s radio",
  "format_kind": "audio_hosted",
  "format_option_ref": {"scope": "product", "format_option_id": "broadcast_radio_30s"},
  "industry_identifiers": [{"type": "isci", "value": "NOVA123430"}],
  "assets": {
    "audio_main": {
      "asset_type": "audio",
      "url": "https://cdn.nova-brands.example/radio/spring_30s.wav",
      "duration_ms": 30000,
      "container_format": "wav",
      "codec": "pcm",
      "sampling_rate_hz": 48000,
      "channels": "stereo",
      "loudness_lufs": -16,
      "true_peak_dbfs": -2
    }
  }
}$$,
    interval '70 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "audio"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'nova_spring_radio_30s', interval '69 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'nova_spring_radio_30s', interval '69 days 21 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "manifest_published_post",
  "name": "Acme, from the trail diary",
  "format_id": {"agent_url": "https://creative.brightwater-media.example", "id": "existing_post"},
  "assets": {
    "published_post": {
      "asset_type": "published_post",
      "post_url": "https://posts.acmeoutdoor.example/posts/trail-pro"
    },
    "landing_page_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/trail-pro"}
  }
}$$,
    interval '13 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "published_post"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'manifest_published_post', interval '12 days 23:59', 'pending_review');
call demo.decision('harbour', 'acme_outdoor', 'manifest_published_post', interval '12 days 20 hours', 'approved',
    by => 'bea.lorimer', code => 'review_passed');

call demo.creative('harbour', 'acme_outdoor', $${
  "creative_id": "manifest_html5_zip",
  "name": "Trail Pro, HTML5 bundle",
  "format_id": {"agent_url": "https://creative.brightwater-media.example", "id": "html5_bundle"},
  "assets": {
    "bundle": {
      "asset_type": "zip",
      "url": "https://cdn.pinnacle-agency.example/trail-pro-html5.zip",
      "mime_type": "application/zip"
    }
  }
}$$,
    interval '2 days 1 hour', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "zip"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'acme_outdoor', 'manifest_html5_zip', interval '2 days 0:59', 'pending_review');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "manifest_native_responsive",
  "name": "Dogs and their people, native",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_responsive"},
  "assets": {
    "hero_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/hero.jpg",
      "width": 1200,
      "height": 627,
      "alt_text": "Product image"
    },
    "logo": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/logo.png",
      "width": 100,
      "height": 100
    },
    "headline": {"asset_type": "text", "content": "Premium Quality You Can Trust"},
    "description": {"asset_type": "text", "content": "Discover why veterinarians recommend our formula"},
    "cta_text": {"asset_type": "text", "content": "Learn More"}
  }
}$$,
    interval '17 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'manifest_native_responsive', interval '16 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'manifest_native_responsive', interval '16 days 20 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "manifest_mixed_provenance",
  "name": "Dogs and their people, picture made with AI",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.nova-brands.example/hero_ai.jpg",
      "width": 300,
      "height": 250,
      "provenance": {
        "digital_source_type": "trained_algorithmic_media",
        "ai_tool": {"name": "Paintbox 3", "version": "3.0", "provider": "Paintbox Labs"},
        "human_oversight": "selected",
        "declared_by": {"role": "agency"},
        "c2pa": {"manifest_url": "https://cdn.nova-brands.example/c2pa/hero_ai.c2pa"}
      }
    },
    "headline": {"asset_type": "text", "content": "Nutrition dogs love"},
    "clickthrough_url": {
      "asset_type": "url",
      "url": "https://nova-brands.example/products?campaign={MEDIA_BUY_ID}"
    }
  },
  "provenance": {
    "digital_source_type": "composite_with_trained_algorithmic_media",
    "declared_by": {"role": "agency"}
  }
}$$,
    interval '9 hours', 0.3, $$[
        ["ai_disclosure", "serious", "holds", "banner_image", "missing"],
        ["ai_disclosure", "serious", "holds", "headline", "missing"],
        ["ai_share", "serious", "holds", null, "100 %", "75 %"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'manifest_mixed_provenance', interval '8:59', 'pending_review');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "manifest_audio_companion",
  "name": "Pellow Coats, audio with companion",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_30s_companion"},
  "assets": {
    "audio_file": {
      "asset_type": "audio",
      "url": "https://cdn.brightwater-media.example/audio_spring_30s.mp3",
      "duration": 30,
      "format": "audio/mpeg"
    },
    "companion_banner": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/companion_640x640.jpg",
      "width": 640,
      "height": 640
    },
    "landing_url": {
      "asset_type": "url",
      "url_type": "clickthrough",
      "url": "https://www.pellow-coats.example/spring-sale?source=audio&cb={CACHEBUSTER}"
    }
  }
}$$,
    interval '23 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "audio"],
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'manifest_audio_companion', interval '22 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'manifest_audio_companion', interval '22 days 22 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "manifest_display_js_tag",
  "name": "Third-party script, 300 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_3p"},
  "assets": {
    "tag": {
      "asset_type": "javascript",
      "content": "<script src=\"https://adserver.kestrel-and-co.example/serve?campaign={MEDIA_BUY_ID}&size=300x250&cb={CACHEBUSTER}\"></script>"
    }
  }
}$$,
    interval '1 day 6 hours', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "javascript"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'manifest_display_js_tag', interval '1 day 5:59', 'pending_review');

call demo.creative('harbour', 'kestrel_and_co', $${
  "creative_id": "manifest_display_html_tag",
  "name": "Third-party frame, 728 × 90",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_html"},
  "assets": {
    "tag": {
      "asset_type": "html",
      "content": "<iframe src=\"https://adserver.kestrel-and-co.example/render?campaign={MEDIA_BUY_ID}&size=728x90&cb={CACHEBUSTER}\" width=\"728\" height=\"90\" frameborder=\"0\" scrolling=\"no\"></iframe>"
    }
  }
}$$,
    interval '15 days', 0.7, $$[
        ["unseen_content", "doubtful", "none", null, "html"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'kestrel_and_co', 'manifest_display_html_tag', interval '14 days 23:59', 'pending_review');
call demo.decision('harbour', 'kestrel_and_co', 'manifest_display_html_tag', interval '14 days 22 hours', 'rejected',
    by => 'priya.nair', code => 'review_failure',
    reason => 'We do not run frames from ad servers that are not on our list.');

call demo.creative('harbour', 'brightwater_media', $${
  "creative_id": "manifest_story_vertical",
  "name": "Pellow Coats, story in three frames",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "mobile_story_vertical"},
  "assets": {
    "frame_0_background": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/story_frame1.jpg",
      "width": 1080,
      "height": 1920
    },
    "frame_0_headline": {"asset_type": "text", "content": "New Collection"},
    "frame_0_body": {"asset_type": "text", "content": "Discover our latest summer styles"},
    "frame_1_background": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/story_frame2.jpg",
      "width": 1080,
      "height": 1920
    },
    "frame_1_headline": {"asset_type": "text", "content": "50% Off"},
    "frame_1_body": {"asset_type": "text", "content": "Limited time offer on all items"},
    "frame_2_background": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/story_frame3.jpg",
      "width": 1080,
      "height": 1920
    },
    "frame_2_headline": {"asset_type": "text", "content": "Shop Now"},
    "frame_2_body": {"asset_type": "text", "content": "Tap to explore the collection"},
    "brand_logo": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/logo.png",
      "width": 100,
      "height": 100
    },
    "landing_url": {
      "asset_type": "url",
      "url_type": "clickthrough",
      "url": "https://www.pellow-coats.example/summer-sale?device={DEVICE_ID}&campaign={MEDIA_BUY_ID}"
    }
  }
}$$,
    interval '19 days', 0.85, $$[
        ["unseen_content", "unseen", "none", null, "image"],
        ["human_review_required", "note", "holds", null]
    ]$$);
call demo.decision('harbour', 'brightwater_media', 'manifest_story_vertical', interval '18 days 23:59', 'pending_review');
call demo.decision('harbour', 'brightwater_media', 'manifest_story_vertical', interval '18 days 21 hours', 'approved',
    by => 'priya.nair', code => 'review_passed');
