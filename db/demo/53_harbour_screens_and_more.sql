-- The Daily Harbour: video, screens, the assistant, and what was made for one buyer.
call demo.product('harbour', $${
  "product_id": "news_video_instream",
  "name": "News video, in-stream",
  "description": "Before and between the newsroom’s own video reports.",
  "channels": ["olv"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["video"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_30s"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_vast_30s"}
  ],
  "delivery_type": "guaranteed",
  "video_placement_types": ["instream"],
  "pricing_options": [
    {
      "pricing_option_id": "cpcv_gbp",
      "pricing_model": "cpcv",
      "currency": "GBP",
      "fixed_price": 0.14,
      "min_spend_per_package": 2500
    },
    {
      "pricing_option_id": "cpv_half_gbp",
      "pricing_model": "cpv",
      "currency": "GBP",
      "fixed_price": 0.07,
      "parameters": {"view_threshold": 0.5}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "views", "completed_views", "completion_rate", "quartile_data"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '280 days', changed => interval '16 days', by => 'tom.okafor', tags => '{video}');

call demo.product('harbour', $${
  "product_id": "explainer_video",
  "name": "Explainer video, skippable",
  "description": "Around the explainers; paid once somebody has watched thirty seconds.",
  "channels": ["olv"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["video", "explainers"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 30000},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard", "duration_ms": 45000}
  ],
  "delivery_type": "non_guaranteed",
  "video_placement_types": ["accompanying_content"],
  "pricing_options": [
    {
      "pricing_option_id": "cpv_skippable",
      "pricing_model": "cpv",
      "currency": "GBP",
      "floor_price": 0.05,
      "parameters": {"view_threshold": {"duration_seconds": 30}}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "views"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '97 days', changed => interval '97 days', by => 'bea.lorimer', tags => '{video}');

call demo.product('harbour', $${
  "product_id": "newsstand_screens",
  "name": "Newsstand screens",
  "description": "Upright screens beside the papers in 640 newsagents and station shops, changing with the headlines.",
  "channels": ["dooh"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["newsstand_screens"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_portrait"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "placements": [
    {
      "kind": "seller_inline",
      "placement_id": "station_shop",
      "name": "Station shops",
      "mode": "targetable",
      "format_ids": [
        {"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_portrait"},
        {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
      ]
    },
    {
      "kind": "seller_inline",
      "placement_id": "newsagent",
      "name": "Newsagents",
      "mode": "targetable",
      "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "dooh_billboard_portrait"}]
    }
  ],
  "delivery_measurement": {
    "vendors": [{"domain": "truecount.example"}],
    "notes": "Impressions from door counters, updated weekly."
  },
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": true},
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "fixed_price": 7.4,
      "min_spend_per_package": 1500
    },
    {
      "pricing_option_id": "morning_share_gbp",
      "pricing_model": "flat_rate",
      "currency": "GBP",
      "fixed_price": 4200,
      "parameters": {
        "type": "dooh",
        "daypart": "morning_commute",
        "duration_hours": 4,
        "sov_percentage": 25,
        "loop_duration_seconds": 60,
        "estimated_impressions": 118000
      }
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "plays", "dooh_metrics"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '140 days', changed => interval '38 days', by => 'tom.okafor', tags => '{screens}',
    countries => '{GB}');

call demo.product('harbour', $${
  "product_id": "delivery_vans",
  "name": "Delivery vans",
  "description": "Both sides of the ninety vans that bring the paper, before dawn and all day.",
  "channels": ["ooh"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_vans"]}
  ],
  "format_ids": [{"agent_url": "https://creative.dailyharbour.example", "id": "van_side"}],
  "delivery_type": "guaranteed",
  "material_submission": {
    "email": "vans@dailyharbour.example",
    "instructions": "Artwork at one tenth of the size, 300 dpi."
  },
  "pricing_options": [
    {
      "pricing_option_id": "month_gbp",
      "pricing_model": "time",
      "currency": "GBP",
      "fixed_price": 7600,
      "parameters": {"time_unit": "month", "min_duration": 1, "max_duration": 12}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["monthly"],
    "expected_delay_minutes": 2880,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '74 days', changed => interval '50 days', by => 'bea.lorimer', tags => '{outdoor}',
    countries => '{GB}');

call demo.product('harbour', $${
  "product_id": "ask_harbour_answers",
  "name": "Ask the Harbour, sponsored answers",
  "description": "A sponsored answer beside the archive assistant’s own, labelled, and only where the question is about buying something.",
  "channels": ["sponsored_intelligence"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["ask_harbour"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "sponsored_recommendation"}],
  "delivery_type": "non_guaranteed",
  "metric_optimization": {"supported_metrics": ["clicks", "engagements"], "supported_targets": ["cost_per"]},
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": true},
  "catalog_types": ["product", "offering"],
  "pricing_options": [
    {
      "pricing_option_id": "cpc_gbp",
      "pricing_model": "cpc",
      "currency": "GBP",
      "floor_price": 0.75,
      "price_guidance": {"p50": 2.5, "p75": 4.0},
      "min_spend_per_package": 1000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "engagements"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '52 days', changed => interval '8 days', by => 'bea.lorimer', tags => '{assistant,new}');

call demo.product('harbour', $${
  "product_id": "ask_harbour_display",
  "name": "Ask the Harbour, composed display",
  "description": "Display composed from brand assets on the assistant’s pages. Waiting for the labelling rules.",
  "channels": ["sponsored_intelligence"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["ask_harbour"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_generative"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_mention"}
  ],
  "delivery_type": "non_guaranteed",
  "delivery_measurement": {"provider": "Platform ad server", "notes": "Impressions per IAB guidelines."},
  "creative_policy": {
    "co_branding": "none",
    "landing_page": "any",
    "templates_available": false,
    "provenance_required": true,
    "provenance_requirements": {"require_digital_source_type": true, "require_disclosure_metadata": true}
  },
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "floor_price": 6.0,
      "min_spend_per_package": 1000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "viewability"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'draft', created => interval '50 days', changed => interval '7 days', by => 'bea.lorimer',
    tags => '{assistant,new}');

call demo.product('harbour', $${
  "product_id": "readers_elsewhere",
  "name": "Harbour readers, elsewhere",
  "description": "Our subscribers on other premium sites and in video, found again by a hashed address they agreed to.",
  "channels": ["display", "olv"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["partners"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {"vendors": [{"domain": "truecount.example"}], "notes": "Counted on our own ad server."},
  "conversion_tracking": {
    "action_sources": ["website", "app", "in_store"],
    "supported_targets": ["cost_per", "per_ad_spend"],
    "platform_managed": true
  },
  "pricing_options": [
    {
      "pricing_option_id": "offsite_cpm",
      "pricing_model": "cpm",
      "currency": "GBP",
      "fixed_price": 11.2,
      "min_spend_per_package": 4000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "conversions"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '118 days', changed => interval '59 days', by => 'tom.okafor', tags => '{audience}',
    signals => '{reader_interests}');

call demo.product('harbour', $${
  "product_id": "harbour_social",
  "name": "From our accounts",
  "description": "A post from the Harbour’s own accounts, written by the studio, marked as paid.",
  "channels": ["social"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_social"]}
  ],
  "format_ids": [{"agent_url": "https://creative.dailyharbour.example", "id": "harbour_post"}],
  "delivery_type": "guaranteed",
  "social_placement_surfaces": ["feed", "stories"],
  "pricing_options": [
    {"pricing_option_id": "post_gbp", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 1900}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "engagements", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '176 days', changed => interval '64 days', by => 'bea.lorimer', tags => '{social}');

call demo.product('harbour', $${
  "product_id": "book_festival",
  "name": "Book festival partner",
  "description": "Partner of the book festival: stage, programme, podcast and pages.",
  "channels": ["product_placement", "display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["books", "events"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}],
  "delivery_type": "guaranteed",
  "exclusivity": "category",
  "pricing_options": [
    {"pricing_option_id": "festival_gbp", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 38000},
    {"pricing_option_id": "festival_usd", "pricing_model": "flat_rate", "currency": "USD", "fixed_price": 48000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '125 days', changed => interval '21 days', expires => interval '75 days', by => 'maren.holt',
    tags => '{events,flagship}');

call demo.product('harbour', $${
  "product_id": "larkspur_moving_home",
  "name": "Moving home, Larkspur",
  "description": "Made for Larkspur: calculators, guides and the newsletter for people who move.",
  "channels": ["display", "email"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["property", "money"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"}
  ],
  "delivery_type": "guaranteed",
  "is_custom": true,
  "pricing_options": [
    {"pricing_option_id": "package_gbp", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 42000},
    {
      "pricing_option_id": "lead_gbp",
      "pricing_model": "cpa",
      "currency": "GBP",
      "fixed_price": 38,
      "event_type": "lead"
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "leads", "conversions"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '31 days', changed => interval '10 days', expires => interval '62 days', by => 'tom.okafor',
    tags => '{custom}', buyers => '{larkspur_insurance}');
