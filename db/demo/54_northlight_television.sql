-- Northlight: the living room.
call demo.product('northlight', $${
  "product_id": "northlight_menu_banner",
  "name": "Home screen banner",
  "description": "A still banner across the top of the television home screen: picture and a line of copy, no sound, no movement.",
  "channels": ["ctv"],
  "publisher_properties": [{"publisher_domain": "tv.northlight.example", "selection_type": "all"}],
  "format_options": [
    {
      "format_kind": "native_in_feed",
      "format_option_id": "northlight_menu_headline_banner",
      "display_name": "Northlight Headline Banner — static",
      "params": {
        "ctv_ad_experience": "menu",
        "menu_placement": "headline_banner",
        "focus_behavior": "none",
        "motion_level": "static",
        "asset_source": "buyer_uploaded",
        "ssl_required": true,
        "slots": [
          {"asset_group_id": "title", "asset_type": "text", "required": true, "max_chars": 60},
          {"asset_group_id": "main_image", "asset_type": "image", "required": true},
          {"asset_group_id": "advertiser_name", "asset_type": "text", "required": true},
          {"asset_group_id": "landing_page_url", "asset_type": "url", "required": true},
          {"asset_group_id": "impression_tracker", "asset_type": "pixel_tracker", "required": false}
        ]
      }
    }
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "northlight_menu_banner_cpm",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 38
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 120,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '281 days', changed => interval '13 days', by => 'nora.quist',
    tags => '{"home screen",flagship}', countries => '{US,CA}');

call demo.product('northlight', $${
  "product_id": "northlight_menu_tile",
  "name": "Home screen tile",
  "description": "The large tile of the home screen. Plays without sound when the remote rests on it; a code on screen takes the viewer to the phone.",
  "channels": ["ctv"],
  "publisher_properties": [{"publisher_domain": "tv.northlight.example", "selection_type": "all"}],
  "format_options": [
    {
      "format_kind": "native_in_feed",
      "format_option_id": "northlight_menu_tile_hero",
      "display_name": "Northlight Menu Tile — video-capable hero",
      "params": {
        "ctv_ad_experience": "menu",
        "menu_placement": "tile",
        "focus_behavior": "autoplay_muted",
        "motion_level": "full_motion",
        "activation_methods": ["qr_code", "deep_link"],
        "asset_source": "buyer_uploaded",
        "ssl_required": true,
        "slots": [
          {"asset_group_id": "title", "asset_type": "text", "required": true, "max_chars": 40},
          {"asset_group_id": "main_image", "asset_type": "image", "required": true},
          {"asset_group_id": "icon", "asset_type": "image", "required": true},
          {"asset_group_id": "advertiser_name", "asset_type": "text", "required": true},
          {"asset_group_id": "landing_page_url", "asset_type": "url", "required": true},
          {"asset_group_id": "video", "asset_type": "vast", "required": true},
          {"asset_group_id": "impression_tracker", "asset_type": "pixel_tracker", "required": false}
        ]
      }
    }
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "northlight_menu_tile_cpm", "pricing_model": "cpm", "currency": "USD", "fixed_price": 45},
    {
      "pricing_option_id": "northlight_menu_tile_cpm_cad",
      "pricing_model": "cpm",
      "currency": "CAD",
      "fixed_price": 61
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 120,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "engagements", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '281 days', changed => interval '2 days 5 hours', by => 'nora.quist',
    tags => '{"home screen",flagship}', countries => '{US,CA}');

call demo.product('northlight', $${
  "product_id": "northlight_overlay",
  "name": "Overlay while playing",
  "description": "A translucent band over the picture for ten to thirty seconds, with a message sent to the phone on request.",
  "channels": ["ctv"],
  "publisher_properties": [{"publisher_domain": "tv.northlight.example", "selection_type": "all"}],
  "format_options": [
    {
      "format_kind": "video_vast",
      "format_option_id": "northlight_overlay_nonlinear",
      "display_name": "Northlight Overlay — VAST NonLinear, 10-30s",
      "params": {
        "ctv_ad_experience": "overlay",
        "creative_type": "nonlinear",
        "duration_ms_range": [10000, 30000],
        "simid_supported": false,
        "activation_methods": ["push_notification"],
        "vast_version": "4.2",
        "ssl_required": true,
        "slots": [
          {"asset_group_id": "vast_tag", "asset_type": "vast", "required": true},
          {"asset_group_id": "landing_page_url", "asset_type": "url", "required": false},
          {"asset_group_id": "activation_message", "asset_type": "text", "required": true, "max_chars": 115}
        ]
      }
    }
  ],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "northlight_overlay_vast_cpm",
      "pricing_model": "cpm",
      "currency": "USD",
      "floor_price": 22,
      "price_guidance": {"p25": 24, "p50": 27, "p75": 33, "p90": 41}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 120,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "engagements", "spend", "quartile_data"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '205 days', changed => interval '52 days', by => 'sam.adeyemi', tags => '{television}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "northlight_pause",
  "name": "Pause picture",
  "description": "A full-screen still when the viewer pauses, gone when playing goes on. With a code to scan.",
  "channels": ["ctv"],
  "publisher_properties": [{"publisher_domain": "tv.northlight.example", "selection_type": "all"}],
  "format_options": [
    {
      "format_kind": "image",
      "format_option_id": "northlight_pause_frame",
      "display_name": "Northlight Pause Frame — 1920x1080",
      "params": {
        "ctv_ad_experience": "pause",
        "motion_level": "static",
        "activation_methods": ["qr_code"],
        "width": 1920,
        "height": 1080,
        "image_formats": ["jpg", "png"],
        "max_file_size_kb": 800,
        "ssl_required": true,
        "asset_source": "buyer_uploaded",
        "slots": [
          {"asset_group_id": "image_main", "asset_type": "image", "required": true},
          {"asset_group_id": "headline", "asset_type": "text", "required": false},
          {"asset_group_id": "body_text", "asset_type": "text", "required": false},
          {"asset_group_id": "landing_page_url", "asset_type": "url", "required": false}
        ]
      }
    }
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "northlight_pause_image_cpm",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 32
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 120,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "engagements", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '240 days', changed => interval '36 days', by => 'sam.adeyemi', tags => '{television}',
    countries => '{US,CA}');

call demo.product('northlight', $${
  "product_id": "northlight_bundle",
  "name": "Northlight bundle",
  "description": "A share of everything: originals, films and live channels, in proportion to viewing.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [{"publisher_domain": "northlight.example", "selection_type": "all"}],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_preroll_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_midroll_30s"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_fixed",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 32,
      "min_spend_per_package": 10000
    },
    {
      "pricing_option_id": "cpm_fixed_cad",
      "pricing_model": "cpm",
      "currency": "CAD",
      "fixed_price": 43,
      "min_spend_per_package": 13000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "completion_rate", "reach", "frequency"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '286 days', changed => interval '27 days', by => 'nora.quist', tags => '{core}');

call demo.product('northlight', $${
  "product_id": "ctv_prime_time",
  "name": "Prime time, 8 to 11",
  "description": "The three hours in which most households watch together. Sold by thousand, by completed view or by rating point.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "panelwise.example"}],
    "notes": "Ratings from a panel of 31,000 households; impressions from our own player."
  },
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd_guaranteed",
      "pricing_model": "cpm",
      "fixed_price": 45.0,
      "currency": "USD",
      "min_spend_per_package": 10000
    },
    {
      "pricing_option_id": "cpcv_usd_guaranteed",
      "pricing_model": "cpcv",
      "fixed_price": 0.18,
      "currency": "USD",
      "min_spend_per_package": 10000
    },
    {
      "pricing_option_id": "cpp_usd_p18-49",
      "pricing_model": "cpp",
      "fixed_price": 250.0,
      "currency": "USD",
      "parameters": {"demographic": "P18-49", "min_points": 50},
      "min_spend_per_package": 12500
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": [
      "impressions",
      "spend",
      "completed_views",
      "completion_rate",
      "grps",
      "reach",
      "frequency"
    ],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '284 days', changed => interval '19 days', by => 'nora.quist', tags => '{core,television}',
    countries => '{US}', targeting => $${"daypart": ["20:00-23:00"]}$$);

call demo.product('northlight', $${
  "product_id": "live_sport",
  "name": "Live sport",
  "description": "Breaks in live matches and the studio before and after. Never sold out in advance: a tenth is kept for the day.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["live_sport"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "panelwise.example"}],
    "notes": "Ratings from a panel of 31,000 households; impressions from our own player."
  },
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd_guaranteed",
      "pricing_model": "cpm",
      "fixed_price": 55.0,
      "currency": "USD",
      "min_spend_per_package": 15000
    },
    {
      "pricing_option_id": "cpcv_usd_guaranteed",
      "pricing_model": "cpcv",
      "fixed_price": 0.22,
      "currency": "USD",
      "min_spend_per_package": 15000
    },
    {
      "pricing_option_id": "cpp_usd_m18-49",
      "pricing_model": "cpp",
      "fixed_price": 300.0,
      "currency": "USD",
      "parameters": {"demographic": "M18-49", "min_points": 50},
      "min_spend_per_package": 15000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["hourly", "daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": [
      "impressions",
      "spend",
      "completed_views",
      "completion_rate",
      "grps",
      "reach",
      "frequency"
    ],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '230 days', changed => interval '6 days', by => 'sam.adeyemi', tags => '{sport,flagship}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "harvest_kitchen_sponsor",
  "name": "Harvest Kitchen, third season",
  "description": "Pre-roll and mid-roll of the third season of Harvest Kitchen, week by week.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [{"publisher_domain": "northlight.example", "selection_type": "all"}],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 15000},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 30000}
  ],
  "delivery_type": "guaranteed",
  "collections": [{"publisher_domain": "northlight.example", "collection_ids": ["harvest_kitchen"]}],
  "installments": [
    {
      "installment_id": "s3e09",
      "name": "Fire and ice",
      "scheduled_at": "{{+5d}}",
      "status": "scheduled",
      "duration_seconds": 2700,
      "ad_inventory": {
        "expected_breaks": 3,
        "total_ad_seconds": 360,
        "max_ad_duration_seconds": 30,
        "unplanned_breaks": false,
        "supported_formats": ["video"]
      }
    },
    {"installment_id": "s3e10", "scheduled_at": "{{+12d}}", "status": "tentative", "valid_until": "{{+6d}}"}
  ],
  "placements": [
    {"kind": "seller_inline", "placement_id": "pre_roll", "name": "Pre-roll (15s)", "mode": "targetable"},
    {"kind": "seller_inline", "placement_id": "mid_roll", "name": "Mid-roll (30s)", "mode": "targetable"}
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_fixed", "pricing_model": "cpm", "currency": "USD", "fixed_price": 38.0},
    {"pricing_option_id": "episode_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 64000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "completion_rate"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '64 days', changed => interval '1 day 7 hours', expires => interval '47 days',
    by => 'mika.tanaka', tags => '{originals}', countries => '{US,CA}');

call demo.product('northlight', $${
  "product_id": "living_room",
  "name": "Living room, everywhere",
  "description": "Pre-roll and mid-roll on televisions, all programmes but children’s.",
  "channels": ["ctv"],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd_auction",
      "pricing_model": "cpm",
      "currency": "USD",
      "floor_price": 18,
      "price_guidance": {"p25": 20, "p50": 24, "p75": 29, "p90": 36},
      "max_bid": true
    },
    {
      "pricing_option_id": "cpcv_usd_auction",
      "pricing_model": "cpcv",
      "currency": "USD",
      "floor_price": 0.08,
      "price_guidance": {"p25": 0.1, "p50": 0.12, "p75": 0.15, "p90": 0.18},
      "max_bid": true
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "completion_rate", "quartile_data"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '279 days', changed => interval '44 days', by => 'nora.quist', profile => 'ctv_standard',
    tags => '{core}');

call demo.product('northlight', $${
  "product_id": "premiere_week",
  "name": "Premiere week",
  "description": "Sole advertiser of an original in its first week: opening card, one long break, end card.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["originals"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 60000}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "cancellation_policy": {
    "notice_period": {"interval": 30, "unit": "days"},
    "cancellation_fee": {"type": "fixed_fee", "amount": 60000}
  },
  "product_card": {
    "title": "Premiere week",
    "description": "An original’s first week, yours alone.",
    "price_label": "$240,000"
  },
  "pricing_options": [
    {"pricing_option_id": "premiere_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 240000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "reach"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '170 days', changed => interval '11 days', by => 'nora.quist',
    tags => '{originals,flagship}', countries => '{US,CA}');

call demo.product('northlight', $${
  "product_id": "finale_night",
  "name": "Finale night takeover",
  "description": "Every break of the Saltmarsh finale, and the hour around it.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["originals"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "pricing_options": [
    {"pricing_option_id": "takeover_flat", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 50000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '40 days', changed => interval '3 days', expires => interval '9 days', by => 'mika.tanaka',
    tags => '{originals,seasonal}');

call demo.product('northlight', $${
  "product_id": "originals_partner",
  "name": "Originals partner",
  "description": "A partner’s name on the originals page and before each first episode.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["originals"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.northlight.example", "id": "northlight_name_card"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "category",
  "pricing_options": [
    {
      "pricing_option_id": "week_usd",
      "pricing_model": "time",
      "currency": "USD",
      "fixed_price": 21000,
      "parameters": {"time_unit": "week", "min_duration": 4, "max_duration": 52}
    },
    {
      "pricing_option_id": "month_usd",
      "pricing_model": "time",
      "currency": "USD",
      "fixed_price": 78000,
      "parameters": {"time_unit": "month", "min_duration": 1, "max_duration": 12}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "brand_lift"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '155 days', changed => interval '31 days', by => 'nora.quist', tags => '{originals}');

call demo.product('northlight', $${
  "product_id": "channel_spots",
  "name": "Free channels, spots",
  "description": "Thirty-second spots on the six free channels, bought by rating point.",
  "channels": ["linear_tv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["fast_channels"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "broadcast_spot_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "broadcast_spot_15s"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "panelwise.example"}],
    "notes": "Ratings from a panel of 31,000 households; impressions from our own player."
  },
  "pricing_options": [
    {
      "pricing_option_id": "cpp_a25_54",
      "pricing_model": "cpp",
      "currency": "USD",
      "fixed_price": 310,
      "parameters": {"demographic": "A25-54", "demographic_system": "custom", "min_points": 60},
      "min_spend_per_package": 18600
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "grps", "reach", "frequency"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '133 days', changed => interval '40 days', by => 'sam.adeyemi', tags => '{channels}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "film_channel",
  "name": "Film channel",
  "description": "Breaks between films, never in them.",
  "channels": ["linear_tv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["film_channel"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "broadcast_spot_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "broadcast_spot_60s"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 16}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "reach"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '129 days', changed => interval '129 days', by => 'sam.adeyemi', tags => '{channels,film}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "family_hour",
  "name": "Family hour",
  "description": "Late afternoon for all ages. Stays a draft until the standards for children are signed.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["family"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 27}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'draft', created => interval '55 days', changed => interval '20 days', by => 'mika.tanaka',
    tags => '{family,new}');

call demo.product('northlight', $${
  "product_id": "pause_video",
  "name": "Pause film",
  "description": "A short film on pause. Replaced by the still: people pause to leave the room.",
  "channels": ["ctv"],
  "publisher_properties": [{"publisher_domain": "tv.northlight.example", "selection_type": "all"}],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 30}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'archived', created => interval '262 days', changed => interval '92 days', by => 'dale.rusk',
    tags => '{retired}');

call demo.product('northlight', $${
  "product_id": "world_games",
  "name": "World games",
  "description": "The two weeks of the world games, all sports.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["live_sport"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 62,
      "min_spend_per_package": 50000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "reach"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '210 days', changed => interval '99 days', expires => interval '-71 days',
    by => 'nora.quist', tags => '{sport,seasonal}');

call demo.product('northlight', $${
  "product_id": "canada_bundle",
  "name": "Canada, English and French",
  "description": "Everything Canadian viewers see, in both languages.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["canada"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_preroll_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_cad",
      "pricing_model": "cpm",
      "currency": "CAD",
      "fixed_price": 36,
      "min_spend_per_package": 5000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "completion_rate"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '188 days', changed => interval '23 days', by => 'sam.adeyemi', tags => '{canada}',
    countries => '{CA}');
