-- Northlight: player, radio and games.
call demo.product('northlight', $${
  "product_id": "player_preroll",
  "name": "Player pre-roll",
  "description": "Before a film in the browser and on the phone; paid when watched to the end.",
  "channels": ["olv"],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpcv_usd_auction",
      "pricing_model": "cpcv",
      "currency": "USD",
      "floor_price": 0.06,
      "price_guidance": {"p25": 0.07, "p50": 0.09, "p75": 0.11, "p90": 0.14},
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
    created => interval '259 days', changed => interval '73 days', by => 'sam.adeyemi', profile => 'mobile_web',
    tags => '{core}');

call demo.product('northlight', $${
  "product_id": "skippable_preroll",
  "name": "Skippable pre-roll",
  "description": "Paid once thirty seconds have been watched.",
  "channels": ["olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["web", "mobile_app"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 30000},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_vast_30s"}
  ],
  "delivery_type": "non_guaranteed",
  "video_placement_types": ["instream"],
  "pricing_options": [
    {
      "pricing_option_id": "cpv_skippable",
      "pricing_model": "cpv",
      "currency": "USD",
      "floor_price": 0.05,
      "parameters": {"view_threshold": {"duration_seconds": 30}}
    },
    {
      "pricing_option_id": "cpv_usd_50pct",
      "pricing_model": "cpv",
      "currency": "USD",
      "fixed_price": 0.08,
      "parameters": {"view_threshold": 0.5}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "views"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '145 days', changed => interval '61 days', by => 'mika.tanaka', tags => '{video}');

call demo.product('northlight', $${
  "product_id": "vertical_stories",
  "name": "Vertical stories",
  "description": "Full-height film between clips in the app.",
  "channels": ["social", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["mobile_app"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "video_1080x1920"}],
  "delivery_type": "non_guaranteed",
  "social_placement_surfaces": ["short_video"],
  "pricing_options": [
    {
      "pricing_option_id": "cpv_5s",
      "pricing_model": "cpv",
      "currency": "USD",
      "floor_price": 0.02,
      "parameters": {"view_threshold": {"duration_seconds": 5}}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "views", "engagements"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'draft', created => interval '15 days', changed => interval '1 day', by => 'mika.tanaka',
    tags => '{mobile,new}');

call demo.product('northlight', $${
  "product_id": "programme_pages",
  "name": "Programme pages, viewable",
  "description": "Banner on the page of a programme, billed by viewable impressions.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["web"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_html"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {"vendors": [{"domain": "clearview.example"}]},
  "performance_standards": [
    {"metric": "viewability", "threshold": 0.75, "vendor": {"domain": "clearview.example"}, "standard": "groupm"}
  ],
  "pricing_options": [
    {
      "pricing_option_id": "vcpm_usd_guaranteed",
      "pricing_model": "vcpm",
      "currency": "USD",
      "fixed_price": 18.5,
      "min_spend_per_package": 5000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "viewability"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '201 days', changed => interval '201 days', by => 'sam.adeyemi', tags => '{display}');

call demo.product('northlight', $${
  "product_id": "radio_network",
  "name": "Northlight Radio, all stations",
  "description": "Fifteen or thirty seconds between songs.",
  "channels": ["streaming_audio"],
  "delivery_type": "non_guaranteed",
  "audio_distribution_types": ["music_streaming_service", "web_radio"],
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd",
      "pricing_model": "cpm",
      "currency": "USD",
      "floor_price": 6.5,
      "price_guidance": {"p25": 7, "p50": 8.5, "p75": 10, "p90": 13}
    },
    {"pricing_option_id": "cpm_usd_fixed", "pricing_model": "cpm", "currency": "USD", "fixed_price": 11}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completion_rate", "reach"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '168 days', changed => interval '21 days', by => 'mika.tanaka', profile => 'audio_network',
    tags => '{audio,core}');

call demo.product('northlight', $${
  "product_id": "drive_time",
  "name": "Drive time",
  "description": "The stations people drive home with, four to seven, weekdays.",
  "channels": ["streaming_audio"],
  "publisher_properties": [{"publisher_domain": "radio.northlight.example", "selection_type": "all"}],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"}],
  "delivery_type": "guaranteed",
  "audio_distribution_types": ["music_streaming_service"],
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 15.5,
      "min_spend_per_package": 2000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "reach", "frequency"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '161 days', changed => interval '14 days', by => 'mika.tanaka', tags => '{audio}',
    countries => '{US}', targeting => $${"daypart": ["16:00-19:00"], "days": ["mon", "tue", "wed", "thu", "fri"]}$$);

call demo.product('northlight', $${
  "product_id": "cold_water_podcast",
  "name": "Cold Water, podcast",
  "description": "Mid-roll in the true-crime podcast, read by its host.",
  "channels": ["podcast"],
  "publisher_properties": [
    {"publisher_domain": "radio.northlight.example", "selection_type": "by_id", "property_ids": ["cold_water"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_60s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"}
  ],
  "delivery_type": "guaranteed",
  "audio_distribution_types": ["podcast"],
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": true},
  "pricing_options": [
    {"pricing_option_id": "cpm_usd", "pricing_model": "cpm", "currency": "USD", "fixed_price": 34},
    {"pricing_option_id": "season_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 88000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "downloads"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '120 days', changed => interval '33 days', by => 'sam.adeyemi', tags => '{podcast}');

call demo.product('northlight', $${
  "product_id": "helio_gaming_audience",
  "name": "Gaming households, Helio",
  "description": "Made for Helio Games: households that own a console and watch the tournament shows.",
  "channels": ["display", "olv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["web", "mobile_app"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"}
  ],
  "delivery_type": "non_guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "clearview.example"}],
    "notes": "Viewable means half the pixels for one second."
  },
  "is_custom": true,
  "pricing_options": [
    {
      "pricing_option_id": "cpm_usd_auction",
      "pricing_model": "cpm",
      "currency": "USD",
      "floor_price": 5.0,
      "price_guidance": {"p50": 8.0, "p75": 12.0}
    },
    {
      "pricing_option_id": "cpc_usd_auction",
      "pricing_model": "cpc",
      "currency": "USD",
      "floor_price": 0.5,
      "price_guidance": {"p50": 1.2, "p75": 2.0}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr", "viewability"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '33 days', changed => interval '5 days', expires => interval '19 days', by => 'mika.tanaka',
    tags => '{custom,gaming}', buyers => '{helio_games,cascade_trading_desk}');

call demo.product('northlight', $${
  "product_id": "arcade",
  "name": "Arcade",
  "description": "Between rounds in the arcade of the television app.",
  "channels": ["gaming"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_id", "property_ids": ["arcade"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"}
  ],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {"pricing_option_id": "rewarded_cpcv", "pricing_model": "cpcv", "currency": "USD", "fixed_price": 0.04},
    {
      "pricing_option_id": "cpc_usd_auction",
      "pricing_model": "cpc",
      "currency": "USD",
      "floor_price": 0.5,
      "price_guidance": {"p50": 1.2, "p75": 2.0}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "completed_views", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '109 days', changed => interval '48 days', by => 'mika.tanaka', tags => '{gaming}');

call demo.product('northlight', $${
  "product_id": "app_trials",
  "name": "Trials of your app",
  "description": "We advertise your app in ours; you pay when somebody starts a trial.",
  "channels": ["affiliate", "ctv"],
  "publisher_properties": [
    {"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["mobile_app"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_320x50_image"}
  ],
  "delivery_type": "non_guaranteed",
  "conversion_tracking": {"action_sources": ["app"], "supported_targets": ["cost_per"], "platform_managed": false},
  "pricing_options": [
    {
      "pricing_option_id": "install_usd",
      "pricing_model": "cpa",
      "currency": "USD",
      "fixed_price": 3.4,
      "event_type": "app_install"
    },
    {
      "pricing_option_id": "trial_usd",
      "pricing_model": "cpa",
      "currency": "USD",
      "fixed_price": 14,
      "event_type": "start_trial",
      "event_source_id": "northlight_postback"
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "America/New_York",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "conversions", "cost_per_acquisition"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '76 days', changed => interval '18 days', by => 'sam.adeyemi', tags => '{performance}');
