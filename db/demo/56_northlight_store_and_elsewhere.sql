-- Northlight: the store, the street, and what is composed for each brief.
call demo.product('northlight', $${
  "product_id": "store_search",
  "name": "Store, sponsored results",
  "description": "Sponsored results when somebody searches the store for a device, a film or a subscription.",
  "channels": ["retail_media"],
  "publisher_properties": [{"publisher_domain": "store.northlight.example", "selection_type": "all"}],
  "format_ids": [{"agent_url": "https://creative.northlight.example", "id": "sponsored_product_listing"}],
  "delivery_type": "non_guaranteed",
  "delivery_measurement": {
    "provider": "Store purchases, matched by account",
    "notes": "Fourteen days after the click."
  },
  "conversion_tracking": {
    "action_sources": ["website", "app", "in_store"],
    "supported_targets": ["cost_per", "per_ad_spend"],
    "platform_managed": true
  },
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": true},
  "catalog_types": ["product"],
  "sponsored_placement_types": ["sponsored_search"],
  "pricing_options": [
    {
      "pricing_option_id": "sp_cpc",
      "pricing_model": "cpc",
      "floor_price": 0.25,
      "price_guidance": {"p50": 0.85, "p75": 1.2},
      "currency": "USD",
      "min_spend_per_package": 50
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "conversions", "conversion_value", "roas"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '92 days', changed => interval '29 days', by => 'sam.adeyemi', tags => '{store}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "store_display",
  "name": "Store, display and film",
  "description": "Display and short film in the store, for people who bought something like it before.",
  "channels": ["retail_media"],
  "publisher_properties": [{"publisher_domain": "store.northlight.example", "selection_type": "all"}],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {"vendors": [{"domain": "clearview.example"}]},
  "conversion_tracking": {
    "action_sources": ["website", "app"],
    "supported_targets": ["cost_per", "per_ad_spend"],
    "platform_managed": true
  },
  "creative_policy": {"co_branding": "required", "landing_page": "retailer_site_only", "templates_available": true},
  "pricing_options": [
    {
      "pricing_option_id": "onsite_cpm",
      "pricing_model": "cpm",
      "fixed_price": 14.0,
      "currency": "USD",
      "min_spend_per_package": 10000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr", "viewability", "conversions"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '90 days', changed => interval '90 days', by => 'sam.adeyemi', tags => '{store}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "app_search",
  "name": "Search in the app",
  "description": "First place for a title, a mood or a name.",
  "channels": ["search"],
  "publisher_properties": [
    {
      "publisher_domain": "northlight.example",
      "selection_type": "by_tag",
      "property_tags": ["mobile_app", "ctv_app"]
    }
  ],
  "format_ids": [{"agent_url": "https://creative.northlight.example", "id": "sponsored_title"}],
  "delivery_type": "non_guaranteed",
  "sponsored_placement_types": ["sponsored_search"],
  "pricing_options": [
    {
      "pricing_option_id": "cpc_usd",
      "pricing_model": "cpc",
      "currency": "USD",
      "floor_price": 0.25,
      "price_guidance": {"p25": 0.4, "p50": 0.6, "p75": 0.85, "p90": 1.2}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '101 days', changed => interval '55 days', by => 'mika.tanaka', tags => '{performance}');

call demo.product('northlight', $${
  "product_id": "watch_next",
  "name": "What to watch next",
  "description": "A sponsored suggestion in the assistant that picks the evening’s film.",
  "channels": ["sponsored_intelligence"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["assistant"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "sponsored_recommendation"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_mention"}
  ],
  "delivery_type": "non_guaranteed",
  "creative_policy": {
    "co_branding": "none",
    "landing_page": "any",
    "templates_available": true,
    "provenance_required": true,
    "provenance_requirements": {"require_digital_source_type": true}
  },
  "pricing_options": [
    {
      "pricing_option_id": "cpc_usd",
      "pricing_model": "cpc",
      "currency": "USD",
      "floor_price": 0.75,
      "price_guidance": {"p50": 2.5, "p75": 4.0},
      "min_spend_per_package": 1000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "engagements"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '37 days', changed => interval '4 days', by => 'mika.tanaka', tags => '{assistant,new}');

call demo.product('northlight', $${
  "product_id": "preview_nights",
  "name": "Preview nights",
  "description": "Before the film, in the forty cinemas that show our originals a week early.",
  "channels": ["cinema"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["preview_nights"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 30000},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 60000}
  ],
  "delivery_type": "guaranteed",
  "material_submission": {
    "url": "https://materials.northlight.example/cinema",
    "instructions": "DCP or ProRes, ten days before."
  },
  "pricing_options": [
    {"pricing_option_id": "night_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 9500}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["monthly"],
    "expected_delay_minutes": 1440,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '83 days', changed => interval '83 days', by => 'nora.quist', tags => '{cinema}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "avenue_wall",
  "name": "Avenue wall",
  "description": "The wall over the avenue, all of it, for a day.",
  "channels": ["dooh"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["avenue_wall"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_1920x1080"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_landscape"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "dooh_wall_day",
      "pricing_model": "flat_rate",
      "currency": "USD",
      "fixed_price": 50000.0,
      "parameters": {"type": "dooh", "duration_hours": 24, "sov_percentage": 100, "estimated_impressions": 1500000}
    },
    {
      "pricing_option_id": "quarter_share",
      "pricing_model": "flat_rate",
      "currency": "USD",
      "fixed_price": 14500,
      "parameters": {"type": "dooh", "sov_percentage": 25, "loop_duration_seconds": 64, "duration_hours": 24}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "plays", "dooh_metrics"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '115 days', changed => interval '9 days', by => 'nora.quist', tags => '{screens}',
    countries => '{US}');

call demo.product('northlight', $${
  "product_id": "weekly_picks",
  "name": "Weekly picks",
  "description": "The Friday letter: what to watch, and one partner.",
  "channels": ["email"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["weekly_picks"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "send_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 6200},
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 19}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '147 days', changed => interval '35 days', by => 'sam.adeyemi', tags => '{newsletter}');

call demo.product('northlight', $${
  "product_id": "on_set",
  "name": "On set",
  "description": "A product in a scene, agreed with the makers, named in the credits.",
  "channels": ["product_placement"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["originals"]}
  ],
  "format_ids": [{"agent_url": "https://creative.northlight.example", "id": "northlight_scene_brief"}],
  "delivery_type": "guaranteed",
  "exclusivity": "category",
  "pricing_options": [
    {"pricing_option_id": "scene_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 135000}
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
    status => 'draft', created => interval '71 days', changed => interval '30 days', by => 'nora.quist',
    tags => '{originals}');

call demo.product('northlight', $${
  "product_id": "hosts",
  "name": "Our hosts",
  "description": "A host of the cooking or motoring shows, in their own words, on their own channels.",
  "channels": ["influencer"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["hosts"]}
  ],
  "format_ids": [{"agent_url": "https://creative.northlight.example", "id": "northlight_host_brief"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "host_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 18000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "engagements"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '88 days', changed => interval '26 days', by => 'mika.tanaka', tags => '{talent}');

call demo.product('northlight', $${
  "product_id": "binge_reward",
  "name": "Binge reward",
  "description": "An evening without breaks, given by one brand. Retired with the old player.",
  "channels": ["ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "evening_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 41}
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
    status => 'archived', created => interval '275 days', changed => interval '140 days', by => 'dale.rusk',
    tags => '{retired}');

call demo.product('northlight', $${
  "product_id": "viewers_by_habit",
  "name": "Viewers by habit",
  "description": "Composed for each brief from viewing habits; the variants below were made by the signals agent.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app", "web"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "non_guaranteed",
  "signal_targeting_allowed": true,
  "signal_targeting_options": [
    {"signal_ref": {"scope": "product", "signal_id": "new_parents"}, "name": "New parents", "value_type": "binary"},
    {
      "signal_ref": {"scope": "product", "signal_id": "weekend_cooks"},
      "name": "Weekend cooks",
      "value_type": "binary"
    },
    {
      "signal_ref": {"scope": "product", "signal_id": "late_viewers"},
      "name": "Late viewers",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd",
      "pricing_model": "cpm",
      "currency": "USD",
      "floor_price": 21,
      "price_guidance": {"p25": 23, "p50": 26, "p75": 31, "p90": 38}
    }
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
    created => interval '177 days', changed => interval '24 days', by => 'nora.quist', tags => '{audience,dynamic}',
    signals => '{viewing_habits,panelwise}', dynamic => true);

call demo.product('northlight', $${
  "product_id": "viewers_by_habit_new_parents",
  "name": "Viewers by habit: new parents",
  "description": "Households whose viewing moved to half past five in the morning.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app", "web"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {"signal_ref": {"scope": "product", "signal_id": "new_parents"}, "name": "New parents", "value_type": "binary"}
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "floor_price": 28}
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
    created => interval '18 days', changed => interval '18 days', expires => interval '35 days',
    variant_of => 'viewers_by_habit', tags => '{audience,dynamic}', signals => '{viewing_habits}');

call demo.product('northlight', $${
  "product_id": "viewers_by_habit_weekend_cooks",
  "name": "Viewers by habit: weekend cooks",
  "description": "At least three cooking programmes on Saturdays or Sundays in a month.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app", "web"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {
      "signal_ref": {"scope": "product", "signal_id": "weekend_cooks"},
      "name": "Weekend cooks",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "floor_price": 25.5}
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
    created => interval '9 days', changed => interval '9 days', expires => interval '35 days',
    variant_of => 'viewers_by_habit', tags => '{audience,dynamic}', signals => '{viewing_habits}');

call demo.product('northlight', $${
  "product_id": "viewers_by_habit_late_viewers",
  "name": "Viewers by habit: late viewers",
  "description": "Mostly after eleven, mostly alone.",
  "channels": ["ctv", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app", "web"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {
      "signal_ref": {"scope": "product", "signal_id": "late_viewers"},
      "name": "Late viewers",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "floor_price": 22}
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
    created => interval '30 hours', changed => interval '30 hours', expires => interval '35 days',
    variant_of => 'viewers_by_habit', tags => '{audience,dynamic}', signals => '{viewing_habits}');
