-- What buyers sent to Northlight; the rules decide what is plain, people the rest.
call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_first_drive_30",
  "name": "Volta, first drive, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_preroll_30s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.volta-motors.example/first_drive_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.volta-motors.example/one"}
  },
  "tags": ["volta_one"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '3:15', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'volta_motors', 'vm_first_drive_30', interval '3:14', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_first_drive_15",
  "name": "Volta, first drive, 15 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.volta-motors.example/first_drive_15s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.volta-motors.example/one"}
  },
  "tags": ["volta_one"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '3:14', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'volta_motors', 'vm_first_drive_15', interval '3:13', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_menu_banner",
  "name": "Volta, home screen",
  "format_kind": "native_in_feed",
  "assets": {
    "title": {"asset_type": "text", "content": "The quiet one"},
    "main_image": {
      "asset_type": "image",
      "url": "https://cdn.volta-motors.example/home_1920x480.jpg",
      "width": 1920,
      "height": 480
    },
    "advertiser_name": {"asset_type": "text", "content": "Volta Motors"},
    "landing_page_url": {"asset_type": "url", "url": "https://www.volta-motors.example/one"}
  },
  "tags": ["volta_one"],
  "format_option_ref": {"scope": "product", "format_option_id": "northlight_menu_headline_banner"},
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '3:10', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'volta_motors', 'vm_menu_banner', interval '3:09', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_pause",
  "name": "Volta, pause picture",
  "format_kind": "image",
  "assets": {
    "image_main": {
      "asset_type": "image",
      "url": "https://cdn.volta-motors.example/pause_1920x1080.jpg",
      "width": 1920,
      "height": 1080
    },
    "headline": {"asset_type": "text", "content": "Paused. So is the engine."},
    "landing_page_url": {"asset_type": "url", "url": "https://www.volta-motors.example/one"}
  },
  "tags": ["volta_one"],
  "format_option_ref": {"scope": "product", "format_option_id": "northlight_pause_frame"},
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '29 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'volta_motors', 'vm_pause', interval '28 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_tease_15",
  "name": "Volta, something is coming",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.volta-motors.example/tease_15s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.volta-motors.example/soon"}
  },
  "tags": ["volta_one"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '44 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'volta_motors', 'vm_tease_15', interval '43 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "vm_rival_claim",
  "name": "Volta, further than theirs",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.volta-motors.example/further_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.volta-motors.example/range"}
  },
  "tags": ["volta_one"],
  "provenance": {
    "digital_source_type": "composite_with_trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "edited",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}"
  }
}$$,
    interval '9 days', 0.35, $$[
        ["ai_disclosure", "serious", "holds", "video_file", "missing"],
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'volta_motors', 'vm_rival_claim', interval '8 days 23:59', 'pending_review');
call demo.decision('northlight', 'volta_motors', 'vm_rival_claim', interval '8 days 20 hours', 'rejected',
    by => 'eve.lindqvist', code => 'review_failure',
    reason => 'Names a competitor without a source. Please show where the figure comes from.');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_970x250",
  "name": "Nova pantry, 970 × 250",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.nova-brands.example/pantry_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.nova-brands.example/pantry"}
  },
  "tags": ["pantry"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '38 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_970x250', interval '37 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_300x600",
  "name": "Nova pantry, 300 × 600",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.nova-brands.example/pantry_300x600.png",
      "width": 300,
      "height": 600,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.nova-brands.example/pantry"}
  },
  "tags": ["pantry"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '38 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_300x600', interval '37 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_728x90",
  "name": "Nova pantry, 728 × 90",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.nova-brands.example/pantry_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.nova-brands.example/pantry"}
  },
  "tags": ["pantry"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '38 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_728x90', interval '37 days 23:59', 'approved',
    code => 'review_passed');
call demo.changed('northlight', 'nova_brands', 'nv_pantry_728x90', interval '2:15', $${
  "banner_image": {
    "asset_type": "image",
    "url": "https://cdn.nova-brands.example/pantry_728x90_sale.png",
    "width": 728,
    "height": 90,
    "format": "png"
  },
  "click_url": {"asset_type": "url", "url": "https://www.nova-brands.example/sale"}
}$$);

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_30",
  "name": "Nova pantry, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_midroll_30s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.nova-brands.example/pantry_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.nova-brands.example/pantry"}
  },
  "tags": ["pantry"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '38 days 2 hours', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_30', interval '38 days 1:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_radio",
  "name": "Nova pantry, radio",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"},
  "assets": {
    "audio_file": {
      "asset_type": "audio",
      "url": "https://cdn.nova-brands.example/pantry_30s.mp3",
      "duration_ms": 30000,
      "container_format": "mp3",
      "codec": "mp3"
    }
  },
  "tags": ["pantry", "audio"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '37 days', 0.85, $$[["unseen_content", "unseen", "none", null, "audio"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_radio', interval '36 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_pantry_daast",
  "name": "Nova pantry, audio tag",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "audio_daast"},
  "assets": {
    "daast_tag": {
      "asset_type": "daast",
      "delivery_type": "url",
      "url": "https://adserver.nova-brands.example/daast?b=[CACHEBUSTING]",
      "daast_version": "1.1"
    }
  },
  "tags": ["pantry", "audio"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '5:30', 0.7, $$[["unseen_content", "doubtful", "none", null, "daast"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_pantry_daast', interval '5:29', 'pending_review');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "nv_catalog",
  "name": "Nova, from the shelf",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "sponsored_product_listing"},
  "assets": {
    "product_catalog": {
      "asset_type": "catalog",
      "type": "product",
      "catalog_id": "nova-pantry",
      "items": [
        {"item_id": "NV-118", "title": "Lentils, slow", "price": "3.40 USD"},
        {"item_id": "NV-131", "title": "Tomatoes, peeled", "price": "2.10 USD"}
      ]
    }
  },
  "tags": ["store"]
}$$,
    interval '8 hours', 0.7, $$[["unseen_content", "doubtful", "none", null, "catalog"]]$$);
call demo.decision('northlight', 'nova_brands', 'nv_catalog', interval '7:59', 'pending_review');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_north_60",
  "name": "Juniper, two weeks in the north, 60 s",
  "format_id": {
    "agent_url": "https://creative.adcontextprotocol.org",
    "id": "video_standard",
    "duration_ms": 60000
  },
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.juniper-travel.example/north_60s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 60000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/north"}
  },
  "tags": ["north"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '18 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_north_60', interval '17 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_north_30",
  "name": "Juniper, two weeks in the north, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_preroll_30s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.juniper-travel.example/north_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/north"}
  },
  "tags": ["north"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '18 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_north_30', interval '17 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_north_html",
  "name": "Juniper, northern light",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html",
      "version": "HTML5",
      "content": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { box-sizing: border-box; width: 970px; height: 250px; padding: 6%; display: grid; align-content: space-between;\n        background: linear-gradient(100deg, #10243f, #1f5f5b 60%, #7fc8a9); color: #f1f7f4; font: 500 16px/1.25 Georgia, serif; overflow: hidden; }\n  .ad b { display: block; font-size: 1.7em; line-height: 1.1; }\n  .ad i { justify-self: start; padding: .35em .9em; border-radius: 9em; background: #e07a5f; color: #fff;\n          font: 600 .85em/1.4 system-ui, sans-serif; animation: beat 2.4s ease-in-out 3; }\n  @keyframes beat { 50% { transform: translateY(-3px); } }\n</style>\n</head>\n<body><div class=\"ad\"><div><b>Two weeks in the north.</b>Boats, saunas and light until midnight.</div><i>See the dates</i></div></body>\n</html>"
    }
  },
  "tags": ["north"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '17 days 22 hours', 0.7, $$[["unseen_content", "doubtful", "none", null, "html"]]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_north_html', interval '17 days 21:59', 'pending_review');
call demo.decision('northlight', 'juniper_travel', 'jt_north_html', interval '17 days 19:13', 'approved',
    by => 'sam.adeyemi', code => 'review_passed');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_cards",
  "name": "Juniper, four islands",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "card_set"},
  "assets": {
    "cards": [
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://cdn.juniper-travel.example/island_1.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "The one with the lighthouse",
        "landing_page_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/islands/1"}
      },
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://cdn.juniper-travel.example/island_2.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "The one without cars",
        "landing_page_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/islands/2"}
      },
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://cdn.juniper-travel.example/island_3.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "The one with the seals",
        "landing_page_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/islands/3"}
      },
      {
        "asset_type": "card",
        "media": {
          "asset_type": "image",
          "url": "https://cdn.juniper-travel.example/island_4.jpg",
          "width": 1080,
          "height": 1080
        },
        "headline": "The one nobody goes to",
        "landing_page_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/islands/4"}
      }
    ]
  },
  "tags": ["north"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '17 days', 0.85, $$[["unseen_content", "unseen", "none", null, "card"]]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_cards', interval '16 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_radio",
  "name": "Juniper, listen to the quiet",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"},
  "assets": {
    "audio_file": {
      "asset_type": "audio",
      "url": "https://cdn.juniper-travel.example/quiet_30s.mp3",
      "duration_ms": 30000,
      "container_format": "mp3",
      "codec": "mp3"
    }
  },
  "tags": ["north", "audio"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '16 days', 0.85, $$[["unseen_content", "unseen", "none", null, "audio"]]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_radio', interval '15 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'juniper_travel', $${
  "creative_id": "jt_refuge",
  "name": "Juniper, a house for two",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.juniper-travel.example/house_300x600.png",
      "width": 300,
      "height": 600,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.juniper-travel.example/houses"}
  },
  "tags": ["houses"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "selected",
    "declared_by": {"role": "agency"},
    "created_time": "{{-40d}}",
    "disclosure": {
      "required": true,
      "jurisdictions": [
        {"country": "US", "region": "CA", "regulation": "ca_sb_942", "label_text": "Created with AI"}
      ]
    }
  }
}$$,
    interval '2 days 3 hours', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'juniper_travel', 'jt_refuge', interval '2 days 2:59', 'pending_review');

call demo.creative('northlight', 'helio_games', $${
  "creative_id": "hg_ashfall_play",
  "name": "Ashfall, playable",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"},
  "assets": {
    "html_creative": {
      "asset_type": "html",
      "version": "HTML5",
      "content": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n  body { margin: 0; }\n  .ad { box-sizing: border-box; width: 300px; height: 250px; padding: 6%; display: grid; align-content: space-between;\n        background: radial-gradient(circle at 70% 20%, #5b2a86, #150b24 70%); color: #f5e9ff; font: 500 16px/1.25 Georgia, serif; overflow: hidden; }\n  .ad b { display: block; font-size: 1.7em; line-height: 1.1; }\n  .ad i { justify-self: start; padding: .35em .9em; border-radius: 9em; background: #ff7847; color: #fff;\n          font: 600 .85em/1.4 system-ui, sans-serif; animation: beat 2.4s ease-in-out 3; }\n  @keyframes beat { 50% { transform: translateY(-3px); } }\n</style>\n</head>\n<body><div class=\"ad\"><div><b>ASHFALL</b>Tap to light the beacon.</div><i>Play now</i></div><script>document.querySelector(\".ad\").addEventListener(\"click\", function () { this.style.filter = \"brightness(1.6)\"; });</script></body>\n</html>"
    }
  },
  "tags": ["ashfall"],
  "provenance": {
    "digital_source_type": "digital_creation",
    "human_oversight": "directed",
    "declared_by": {"role": "advertiser"},
    "disclosure": {"required": false}
  }
}$$,
    interval '4 hours', 0.7, $$[["unseen_content", "doubtful", "none", null, "html"]]$$);
call demo.decision('northlight', 'helio_games', 'hg_ashfall_play', interval '3:59', 'pending_review');

call demo.creative('northlight', 'helio_games', $${
  "creative_id": "hg_ashfall_15",
  "name": "Ashfall, 15 s, tall",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_1080x1920"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.helio-games.example/ashfall_tall_15s.mp4",
      "width": 1080,
      "height": 1920,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    }
  },
  "tags": ["ashfall"],
  "provenance": {
    "digital_source_type": "digital_creation",
    "declared_by": {"role": "advertiser"},
    "disclosure": {"required": false}
  }
}$$,
    interval '13 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'helio_games', 'hg_ashfall_15', interval '12 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'helio_games', $${
  "creative_id": "hg_ashfall_728",
  "name": "Ashfall, leaderboard",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.helio-games.example/ashfall_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.helio-games.example/ashfall"}
  },
  "tags": ["ashfall"],
  "provenance": {
    "digital_source_type": "digital_creation",
    "declared_by": {"role": "advertiser"},
    "disclosure": {"required": false}
  }
}$$,
    interval '13 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'helio_games', 'hg_ashfall_728', interval '12 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'helio_games', $${
  "creative_id": "hg_blood_moon",
  "name": "Ashfall, blood moon",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.helio-games.example/blood_moon_15s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.helio-games.example/ashfall"}
  },
  "tags": ["ashfall", "IAB9-30"]
}$$,
    interval '6 days', 0.4, $$[
        ["provenance_missing", "serious", "holds", "video_file"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'helio_games', 'hg_blood_moon', interval '5 days 23:59', 'pending_review');
call demo.decision('northlight', 'helio_games', 'hg_blood_moon', interval '5 days 23 hours', 'rejected',
    by => 'eve.lindqvist', code => 'review_failure',
    reason => 'Too graphic for before ten. The first version without the last scene is fine.');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "mw_second_60",
  "name": "Mallory Watches, the second hand, 60 s",
  "format_id": {
    "agent_url": "https://creative.adcontextprotocol.org",
    "id": "video_standard",
    "duration_ms": 60000
  },
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.mallory-watches.example/second_hand_60s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 60000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.mallory-watches.example/second-hand"}
  },
  "tags": ["mallory"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '24 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'pinnacle_agency', 'mw_second_60', interval '23 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "mw_pause",
  "name": "Mallory Watches, pause",
  "format_kind": "image",
  "assets": {
    "image_main": {
      "asset_type": "image",
      "url": "https://cdn.mallory-watches.example/pause_1920x1080.jpg",
      "width": 1920,
      "height": 1080
    },
    "headline": {"asset_type": "text", "content": "Time, held."}
  },
  "tags": ["mallory"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '24 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'pinnacle_agency', 'mw_pause', interval '23 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "mw_wall",
  "name": "Mallory Watches, avenue wall",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_1920x1080"},
  "assets": {
    "billboard_image": {
      "asset_type": "image",
      "url": "https://cdn.mallory-watches.example/wall_1920x1080.png",
      "width": 1920,
      "height": 1080
    }
  },
  "tags": ["mallory"]
}$$,
    interval '24 days', 0.4, $$[
        ["provenance_missing", "serious", "holds", "billboard_image"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'pinnacle_agency', 'mw_wall', interval '23 days 23:59', 'pending_review');
call demo.decision('northlight', 'pinnacle_agency', 'mw_wall', interval '23 days 20 hours', 'approved',
    by => 'nora.quist', code => 'review_passed');
call demo.decision('northlight', 'pinnacle_agency', 'mw_wall', interval '22 days', 'suspended', by => 'nora.quist',
    code => 'identity_authorization_expired', reason => 'The licence for the face on the picture ended on Monday.');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "mw_vast",
  "name": "Mallory Watches, film by tag",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_vast_30s"},
  "assets": {
    "vast_tag": {
      "asset_type": "vast",
      "delivery_type": "inline",
      "vast_version": "4.2",
      "content": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VAST version=\"4.2\">\n  <Ad id=\"mallory-watches\">\n    <InLine>\n      <AdSystem>Mallory Watches</AdSystem>\n      <AdTitle>Mallory Watches</AdTitle>\n      <Impression><![CDATA[https://count.mallory-watches.example/imp?cb=[CACHEBUSTING]]]></Impression>\n      <Creatives>\n        <Creative>\n          <Linear>\n            <Duration>00:00:30</Duration>\n            <TrackingEvents>\n              <Tracking event=\"complete\"><![CDATA[https://count.mallory-watches.example/complete]]></Tracking>\n            </TrackingEvents>\n            <VideoClicks>\n              <ClickThrough><![CDATA[https://www.mallory-watches.example/second-hand]]></ClickThrough>\n            </VideoClicks>\n            <MediaFiles>\n              <MediaFile delivery=\"progressive\" type=\"video/mp4\" width=\"1280\" height=\"720\"><![CDATA[https://media.mallory-watches.example/film_30s.mp4]]></MediaFile>\n            </MediaFiles>\n          </Linear>\n        </Creative>\n      </Creatives>\n    </InLine>\n  </Ad>\n</VAST>"
    }
  },
  "tags": ["mallory"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '7:30', 0.7, $$[["unseen_content", "doubtful", "none", null, "vast"]]$$);
call demo.decision('northlight', 'pinnacle_agency', 'mw_vast', interval '7:29', 'pending_review');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "bb_switch",
  "name": "Switch to more",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.binge-box.example/switch_970x250.png",
      "width": 970,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.binge-box.example/switch"}
  },
  "tags": ["rival"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '5 days', 0.0, $$[
        ["blocked_domain", "blocking", "none", "banner_image", "https://cdn.binge-box.example/switch_970x250.png", "binge-box.example"],
        ["blocked_domain", "blocking", "none", "click_url", "https://www.binge-box.example/switch", "binge-box.example"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'pinnacle_agency', 'bb_switch', interval '4 days 23:59', 'rejected',
    code => 'review_failure');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "lf_promise",
  "name": "Lightfoot shoes, the promise",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
  "assets": {
    "title": {"asset_type": "text", "content": "Shoes that forgive"},
    "description": {"asset_type": "text", "content": "Walk them for ninety days. Bring them back in any state."},
    "main_image": {
      "asset_type": "image",
      "url": "https://cdn.lightfoot.example/shoes_1200x627.jpg",
      "width": 1200,
      "height": 627
    },
    "cta_text": {"asset_type": "text", "content": "Try them"},
    "sponsored_by": {"asset_type": "text", "content": "Lightfoot"},
    "click_url": {"asset_type": "url", "url": "https://www.lightfoot.example/promise"}
  },
  "tags": ["lightfoot"]
}$$,
    interval '1:40', 0.2, $$[
        ["provenance_missing", "serious", "holds", "title"],
        ["provenance_missing", "serious", "holds", "description"],
        ["provenance_missing", "serious", "holds", "main_image"],
        ["provenance_missing", "serious", "holds", "cta_text"],
        ["provenance_missing", "serious", "holds", "sponsored_by"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'pinnacle_agency', 'lf_promise', interval '1:39', 'pending_review');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_answers_oats",
  "name": "Oat bars, an answer",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "sponsored_recommendation"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Something to chew in the slow part"},
    "body": {"asset_type": "text", "content": "Oats, honey, nothing you have to look up. Under three dollars."},
    "cta_url": {"asset_type": "url", "url": "https://www.stillwater-oats.example"},
    "sponsored_by": {"asset_type": "text", "content": "Stillwater Oats"}
  },
  "tags": ["assistant"],
  "provenance": {
    "digital_source_type": "human_edits",
    "declared_by": {"role": "advertiser"},
    "disclosure": {"required": false}
  }
}$$,
    interval '2 days 20 hours', 1.0);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_answers_oats', interval '2 days 19:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_answers_tea",
  "name": "Tea, an answer",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "sponsored_recommendation"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Tea for films with subtitles"},
    "body": {"asset_type": "text", "content": "Keeps you awake until the last name in the credits."},
    "cta_url": {"asset_type": "url", "url": "https://www.bramble-teas.example/us"},
    "sponsored_by": {"asset_type": "text", "content": "Bramble Teas"}
  },
  "tags": ["assistant"],
  "provenance": {
    "digital_source_type": "human_edits",
    "declared_by": {"role": "advertiser"},
    "disclosure": {"required": false}
  }
}$$,
    interval '2 days 19 hours', 1.0);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_answers_tea', interval '2 days 18:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_gen_beach",
  "name": "Seaside flats, generated",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.cascade-desk.example/beach_300x250.png",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.harrow-homes.example"}
  },
  "tags": ["generated"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "prompt_only",
    "declared_by": {"role": "platform"},
    "created_time": "{{-40d}}",
    "disclosure": {
      "required": true,
      "jurisdictions": [
        {"country": "US", "region": "CA", "regulation": "ca_sb_942", "label_text": "Created with AI"}
      ]
    }
  }
}$$,
    interval '0:33', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_gen_beach', interval '0:32', 'pending_review');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_gen_beach_2",
  "name": "Seaside flats, generated, second",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.cascade-desk.example/beach2_300x250.png",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://www.harrow-homes.example"}
  },
  "tags": ["generated"],
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "human_oversight": "none",
    "declared_by": {"role": "platform"},
    "created_time": "{{-40d}}"
  }
}$$,
    interval '0:31', 0.35, $$[
        ["ai_disclosure", "serious", "holds", "banner_image", "missing"],
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_gen_beach_2', interval '0:30', 'pending_review');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_broken_vast",
  "name": "Harrow Homes, film by tag",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_vast_30s"},
  "assets": {
    "vast_tag": {
      "asset_type": "vast",
      "delivery_type": "inline",
      "vast_version": "4.2",
      "content": "<VAST version=\"4.2\"><Ad><InLine><Creatives></InLine></Ad>"
    }
  },
  "tags": ["harrow"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '4 days 6 hours', 0.0, $$[
        ["vast_unreadable", "blocking", "unusable", "vast_tag"],
        ["unseen_content", "doubtful", "none", null, "vast"]
    ]$$);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_broken_vast', interval '4 days 5:59', 'rejected',
    code => 'processing_failure');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_upload",
  "name": "Harrow Homes, autumn",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.harrow-homes.example/autumn_728x90.png",
      "width": 728,
      "height": 90,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.harrow-homes.example/autumn"}
  },
  "tags": ["harrow"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '0:02');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "cd_ballot",
  "name": "Vote on Tuesday",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.vote-on-tuesday.example/vote_970x250.png",
      "width": 970,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.vote-on-tuesday.example/"}
  },
  "tags": ["IAB11-4"],
  "categories": ["IAB11-4"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '19 hours', 0.7, $$[
        ["content_category", "doubtful", "holds", null, "IAB11-4"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'cascade_trading_desk', 'cd_ballot', interval '18:59', 'pending_review');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "ac_kitchen_15",
  "name": "Acme at the stove, 15 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.acmeoutdoor.example/stove_15s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.acmeoutdoor.example/stove"}
  },
  "tags": ["harvest_kitchen"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '11 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'ac_kitchen_15', interval '10 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "ac_kitchen_30",
  "name": "Acme at the stove, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.acmeoutdoor.example/stove_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    },
    "click_url": {"asset_type": "url", "url": "https://www.acmeoutdoor.example/stove"}
  },
  "tags": ["harvest_kitchen"],
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '11 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'ac_kitchen_30', interval '10 days 23:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "ac_vertical_frames",
  "name": "Acme, one climb",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_1080x1920"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://assets.acmeoutdoor.example/climb_15s.mp4",
      "width": 1080,
      "height": 1920,
      "duration_ms": 15000,
      "container_format": "mp4",
      "video_codec": "h264"
    }
  },
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '50 days', 0.85, $$[["unseen_content", "unseen", "none", null, "video"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'ac_vertical_frames', interval '49 days 23:59', 'approved',
    code => 'review_passed');
call demo.decision('northlight', 'acme_outdoor', 'ac_vertical_frames', interval '14 days', 'archived',
    by => 'mika.tanaka', code => 'seller_archive');

call demo.creative('northlight', 'glasshouse_pr', $${
  "creative_id": "gh_opening",
  "name": "Glasshouse, an opening",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
  "assets": {
    "banner_image": {
      "asset_type": "image",
      "url": "https://cdn.glasshouse-pr.example/opening_300x250.png",
      "width": 300,
      "height": 250,
      "format": "png"
    },
    "click_url": {"asset_type": "url", "url": "https://www.glasshouse-pr.example/opening"}
  },
  "provenance": {
    "digital_source_type": "digital_capture",
    "human_oversight": "directed",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false}
  }
}$$,
    interval '140 days', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'glasshouse_pr', 'gh_opening', interval '139 days 23:59', 'approved',
    code => 'review_passed');
call demo.decision('northlight', 'glasshouse_pr', 'gh_opening', interval '101 days', 'archived', by => 'nora.quist',
    code => 'account_closed', reason => 'The account was closed.');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "hero_video_30s",
  "name": "Mallory Watches, hero, 30 s",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
  "assets": {
    "video": {
      "asset_type": "video",
      "url": "https://cdn.brightwater-media.example/hero-video.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000
    }
  },
  "tags": ["q1_2026", "video"]
}$$,
    interval '3 days 2 hours', 0.4, $$[
        ["provenance_missing", "serious", "holds", "video"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'pinnacle_agency', 'hero_video_30s', interval '3 days 1:59', 'pending_review');
call demo.decision('northlight', 'pinnacle_agency', 'hero_video_30s', interval '2 days 23:42', 'approved',
    by => 'sam.adeyemi', code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "holiday_hero",
  "name": "Nova holiday table, generated on request",
  "format_id": {"agent_url": "https://creative.brightwater-media.example", "id": "premium_bespoke_display"},
  "assets": {
    "product_catalog": {"asset_type": "catalog", "type": "product", "catalog_id": "winter-products"},
    "generation_prompt": {
      "asset_type": "text",
      "content": "Create a warm, festive holiday campaign featuring winter products"
    }
  },
  "tags": ["holiday", "q4_2026"]
}$$,
    interval '11 hours', 0.38, $$[
        ["provenance_missing", "serious", "holds", "generation_prompt"],
        ["unseen_content", "doubtful", "none", null, "catalog"]
    ]$$);
call demo.decision('northlight', 'nova_brands', 'holiday_hero', interval '10:59', 'pending_review');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_summer_ctv_30s",
  "name": "Acme summer, 30 s",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "video_16x9_30s"},
  "assets": {
    "video": {
      "asset_type": "video",
      "url": "https://cdn.pinnacle-agency.example/acme_summer_30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000
    }
  }
}$$,
    interval '80 days', 0.4, $$[
        ["provenance_missing", "serious", "holds", "video"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_summer_ctv_30s', interval '79 days 23:59', 'pending_review');
call demo.decision('northlight', 'acme_outdoor', 'acme_summer_ctv_30s', interval '79 days 20 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_no_dst_probe_001",
  "name": "Acme spring, declared by the agency only",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/hero.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {"declared_by": {"role": "agency"}}
}$$,
    interval '6:20', 0.35, $$[
        ["provenance_missing", "serious", "holds", "headline"],
        ["provenance_missing", "serious", "holds", "image"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_no_dst_probe_001', interval '6:19', 'pending_review');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_off_list_verifier_probe_001",
  "name": "Acme spring, stamped by somebody unknown",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/hero.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "declared_by": {"role": "agency"},
    "disclosure": {
      "required": true,
      "jurisdictions": [
        {"country": "US", "region": "CA", "regulation": "ca_sb_942", "label_text": "Created with AI"}
      ]
    },
    "embedded_provenance": [
      {
        "method": "provenance_markers",
        "provider": "Truemark",
        "verify_agent": {
          "agent_url": "https://stamp-anything.example",
          "feature_id": "truemark.markers_present_v2"
        }
      }
    ]
  }
}$$,
    interval '10 days', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_off_list_verifier_probe_001', interval '9 days 23:59', 'pending_review');
call demo.decision('northlight', 'acme_outdoor', 'acme_off_list_verifier_probe_001', interval '9 days 22 hours', 'rejected',
    by => 'eve.lindqvist', code => 'review_failure',
    reason => 'The stamp comes from a verifier we do not accept. Please use one from our list.');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_disclosure_probe_001",
  "name": "Acme spring, made with AI and labelled",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/hero.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "trained_algorithmic_media",
    "ai_tool": {"name": "Paintbox 3", "provider": "Paintbox Labs"},
    "declared_by": {"role": "agency"},
    "disclosure": {
      "required": true,
      "jurisdictions": [
        {"country": "US", "region": "CA", "regulation": "ca_sb_942", "label_text": "Created with AI"},
        {"country": "DE", "regulation": "eu_ai_act_article_50", "label_text": "KI-generiert"}
      ]
    },
    "embedded_provenance": [
      {
        "method": "provenance_markers",
        "provider": "Truemark",
        "verify_agent": {
          "agent_url": "https://governance.truemark.example",
          "feature_id": "truemark.markers_present_v2"
        }
      }
    ]
  }
}$$,
    interval '10 days', 0.4, $$[
        ["ai_share", "serious", "holds", null, "100 %", "50 %"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_disclosure_probe_001', interval '9 days 23:59', 'pending_review');
call demo.decision('northlight', 'acme_outdoor', 'acme_disclosure_probe_001', interval '9 days 22 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_truth_of_claim_probe_001",
  "name": "Acme spring, said to be photographed",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/ai-generated-true.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "digital_capture",
    "declared_by": {"role": "agency"},
    "disclosure": {"required": false},
    "embedded_provenance": [
      {
        "method": "provenance_markers",
        "provider": "Truemark",
        "verify_agent": {"agent_url": "https://governance.truemark.example", "feature_id": "ai_generated"}
      }
    ],
    "verification": [
      {"verified_by": "Truemark", "result": "ai_generated", "confidence": 0.97, "verified_time": "{{-1d}}"}
    ]
  }
}$$,
    interval '9:20', 0.4, $$[
        ["claim_contradicted", "serious", "holds", null, "digital_capture", "Truemark"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_truth_of_claim_probe_001', interval '9:19', 'pending_review');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "acme_truth_of_claim_probe_002",
  "name": "Acme spring, photographed",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250"},
  "assets": {
    "headline": {"asset_type": "text", "content": "Outdoor gear, photographed live"},
    "image": {
      "asset_type": "image",
      "url": "https://assets.acmeoutdoor.example/ai-generated-false.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {"asset_type": "url", "url": "https://acmeoutdoor.example/spring"}
  },
  "provenance": {
    "digital_source_type": "digital_capture",
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
    interval '9 days 4 hours', 0.85, $$[["unseen_content", "unseen", "none", null, "image"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'acme_truth_of_claim_probe_002', interval '9 days 3:59', 'approved',
    code => 'review_passed');

call demo.creative('northlight', 'volta_motors', $${
  "creative_id": "volta_ev_launch_30s",
  "name": "Volta, launch, 30 s broadcast",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "broadcast_30s"},
  "industry_identifiers": [{"type": "ad_id", "value": "NOVA0042000H"}],
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.pinnacle-agency.example/nova-volta-30s.mp4",
      "width": 1920,
      "height": 1080,
      "duration_ms": 30000,
      "container_format": "mp4",
      "video_codec": "h264"
    }
  }
}$$,
    interval '31 days', 0.4, $$[
        ["provenance_missing", "serious", "holds", "video_file"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'volta_motors', 'volta_ev_launch_30s', interval '30 days 23:59', 'pending_review');
call demo.decision('northlight', 'volta_motors', 'volta_ev_launch_30s', interval '30 days 22 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "gen_display_summer_sale",
  "name": "Acme summer sale, brief for generation",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "display_300x250_generative"},
  "assets": {
    "brief": {
      "asset_type": "brief",
      "name": "Acme Outdoor Summer Sale Q2",
      "objective": "conversion",
      "tone": "Bold, adventurous, urgent",
      "audience": "Active adults 25-54, outdoor enthusiasts",
      "territory": "Summer gear clearance",
      "messaging": {
        "headline": "Summer Sale — 40% Off All Gear",
        "tagline": "Gear up for less",
        "cta": "Shop Now",
        "key_messages": ["40% off all trail running and hiking gear", "Free shipping on orders over $75"]
      },
      "compliance": {
        "required_disclosures": [
          {"text": "Sale ends June 30, 2026. Exclusions apply.", "position": "footer", "jurisdictions": ["US"]}
        ],
        "prohibited_claims": ["Best price guaranteed"]
      }
    }
  }
}$$,
    interval '55 days', 0.7, $$[["unseen_content", "doubtful", "none", null, "brief"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'gen_display_summer_sale', interval '54 days 23:59', 'pending_review');
call demo.decision('northlight', 'acme_outdoor', 'gen_display_summer_sale', interval '54 days 20 hours', 'approved',
    by => 'sam.adeyemi', code => 'review_passed');

call demo.creative('northlight', 'acme_outdoor', $${
  "creative_id": "sales_social_substitution_probe_creative_v1",
  "name": "Acme, carousel from the catalogue",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "product_carousel_3_to_10"},
  "assets": {
    "product_catalog": {
      "asset_type": "catalog",
      "type": "product",
      "catalog_id": "sales_social_substitution_probe_v1"
    },
    "impression_pixel": {"asset_type": "url", "url": "https://track.acmeoutdoor.example/imp?sku={SKU}"},
    "click_url": {"asset_type": "url", "url": "https://track.acmeoutdoor.example/click?sku={SKU}"}
  }
}$$,
    interval '12 days', 0.7, $$[["unseen_content", "doubtful", "none", null, "catalog"]]$$);
call demo.decision('northlight', 'acme_outdoor', 'sales_social_substitution_probe_creative_v1', interval '11 days 23:59', 'pending_review');
call demo.decision('northlight', 'acme_outdoor', 'sales_social_substitution_probe_creative_v1', interval '11 days 20 hours', 'rejected',
    by => 'eve.lindqvist', code => 'changes_requested',
    reason => 'The landing page takes the product number unescaped. Please encode it.');

call demo.creative('northlight', 'cascade_trading_desk', $${
  "creative_id": "manifest_dynamic_webhook",
  "name": "Umbrellas when it rains",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_dynamic_300x250"},
  "assets": {
    "dynamic_content": {
      "asset_type": "webhook",
      "url": "https://render.cascade-desk.example/render/campaign-123",
      "method": "POST",
      "timeout_ms": 500,
      "supported_macros": ["WEATHER", "TIME", "DEVICE_TYPE", "COUNTRY"],
      "response_type": "html",
      "security": {"method": "hmac_sha256", "hmac_header": "X-Signature"}
    },
    "fallback_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/fallback-300x250.jpg",
      "width": 300,
      "height": 250
    }
  }
}$$,
    interval '14 hours', 0.38, $$[
        ["provenance_missing", "serious", "holds", "fallback_image"],
        ["unseen_content", "doubtful", "none", null, "webhook"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'cascade_trading_desk', 'manifest_dynamic_webhook', interval '13:59', 'pending_review');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "manifest_ctv_companion",
  "name": "Nova spring, film with companion",
  "format_id": {"agent_url": "https://creative.northlight.example", "id": "ctv_30s_ssai_companion"},
  "assets": {
    "video_file": {
      "asset_type": "video",
      "url": "https://cdn.nova-brands.example/ctv/spring_30s_1080p.mp4",
      "duration": 30,
      "width": 1920,
      "height": 1080,
      "format": "video/mp4",
      "codec": "H.264",
      "bitrate_kbps": 15000
    },
    "companion_image": {
      "asset_type": "image",
      "url": "https://cdn.nova-brands.example/companion/spring_300x250.jpg",
      "width": 300,
      "height": 250
    },
    "click_url": {
      "asset_type": "url",
      "url_type": "clickthrough",
      "url": "https://nova-brands.example/spring?src=companion&buy={MEDIA_BUY_ID}"
    }
  }
}$$,
    interval '60 days', 0.35, $$[
        ["provenance_missing", "serious", "holds", "video_file"],
        ["provenance_missing", "serious", "holds", "companion_image"],
        ["unseen_content", "unseen", "none", null, "video"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'nova_brands', 'manifest_ctv_companion', interval '59 days 23:59', 'pending_review');
call demo.decision('northlight', 'nova_brands', 'manifest_ctv_companion', interval '59 days 22 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "manifest_dooh_billboard",
  "name": "Avenue wall, Lightfoot",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_1920x1080"},
  "assets": {
    "billboard_image": {
      "asset_type": "image",
      "url": "https://cdn.brightwater-media.example/dooh_billboard.jpg",
      "width": 1920,
      "height": 1080
    },
    "impression_tracker": {
      "asset_type": "url",
      "url_type": "tracker_pixel",
      "url": "https://count.brightwater-media.example/pop?buy={MEDIA_BUY_ID}&screen={SCREEN_ID}&venue={VENUE_TYPE}&ts={PLAY_TIMESTAMP}&lat={VENUE_LAT}&long={VENUE_LONG}"
    }
  }
}$$,
    interval '15 days', 0.4, $$[
        ["provenance_missing", "serious", "holds", "billboard_image"],
        ["unseen_content", "unseen", "none", null, "image"]
    ]$$);
call demo.decision('northlight', 'pinnacle_agency', 'manifest_dooh_billboard', interval '14 days 23:59', 'pending_review');
call demo.decision('northlight', 'pinnacle_agency', 'manifest_dooh_billboard', interval '14 days 20 hours', 'approved',
    by => 'nora.quist', code => 'review_passed');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "manifest_vast_url",
  "name": "Mallory Watches, tag by address",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_30s_vast"},
  "assets": {
    "vast_tag": {
      "asset_type": "vast",
      "delivery_type": "url",
      "url": "https://adserver.pinnacle-agency.example/vast",
      "vast_version": "4.2"
    }
  }
}$$,
    interval '21 days', 0.7, $$[["unseen_content", "doubtful", "none", null, "vast"]]$$);
call demo.decision('northlight', 'pinnacle_agency', 'manifest_vast_url', interval '20 days 23:59', 'pending_review');
call demo.decision('northlight', 'pinnacle_agency', 'manifest_vast_url', interval '20 days 20 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'pinnacle_agency', $${
  "creative_id": "manifest_vast_inline",
  "name": "Mallory Watches, spring, inline tag",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_30s_vast"},
  "assets": {
    "vast_xml": {
      "asset_type": "vast",
      "delivery_type": "inline",
      "content": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VAST version=\"4.2\">\n  <Ad>\n    <InLine>\n      <Impression><![CDATA[https://count.pinnacle-agency.example/imp]]></Impression>\n      <Creatives>\n        <Creative>\n          <Linear>\n            <Duration>00:00:30</Duration>\n            <MediaFiles>\n              <MediaFile delivery=\"progressive\" type=\"video/mp4\" width=\"1920\" height=\"1080\">\n                <![CDATA[https://cdn.pinnacle-agency.example/spring_30s.mp4]]>\n              </MediaFile>\n            </MediaFiles>\n            <VideoClicks>\n              <ClickThrough><![CDATA[https://www.mallory-watches.example/spring]]></ClickThrough>\n            </VideoClicks>\n          </Linear>\n        </Creative>\n      </Creatives>\n    </InLine>\n  </Ad>\n</VAST>",
      "vast_version": "4.2"
    }
  }
}$$,
    interval '21 days', 0.7, $$[["unseen_content", "doubtful", "none", null, "vast"]]$$);
call demo.decision('northlight', 'pinnacle_agency', 'manifest_vast_inline', interval '20 days 23:59', 'pending_review');
call demo.decision('northlight', 'pinnacle_agency', 'manifest_vast_inline', interval '20 days 20 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');

call demo.creative('northlight', 'nova_brands', $${
  "creative_id": "manifest_video_renditions",
  "name": "Nova spring, three sizes",
  "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_30s"},
  "assets": {
    "video_1080p": {
      "asset_type": "video",
      "url": "https://cdn.brightwater-media.example/spring_30s_1080p.mp4",
      "duration_ms": 30000,
      "width": 1920,
      "height": 1080,
      "video_bitrate_kbps": 8000
    },
    "video_720p": {
      "asset_type": "video",
      "url": "https://cdn.brightwater-media.example/spring_30s_720p.mp4",
      "duration_ms": 30000,
      "width": 1280,
      "height": 720,
      "video_bitrate_kbps": 5000
    },
    "video_480p": {
      "asset_type": "video",
      "url": "https://cdn.brightwater-media.example/spring_30s_480p.mp4",
      "duration_ms": 30000,
      "width": 854,
      "height": 480,
      "video_bitrate_kbps": 2500
    }
  }
}$$,
    interval '58 days', 0.3, $$[
        ["provenance_missing", "serious", "holds", "video_1080p"],
        ["provenance_missing", "serious", "holds", "video_720p"],
        ["provenance_missing", "serious", "holds", "video_480p"],
        ["unseen_content", "unseen", "none", null, "video"]
    ]$$);
call demo.decision('northlight', 'nova_brands', 'manifest_video_renditions', interval '57 days 23:59', 'pending_review');
call demo.decision('northlight', 'nova_brands', 'manifest_video_renditions', interval '57 days 20 hours', 'approved',
    by => 'eve.lindqvist', code => 'review_passed');
