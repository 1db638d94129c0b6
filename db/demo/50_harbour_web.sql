-- The Daily Harbour: what is sold on its pages and in its app.
call demo.product('harbour', $${
  "product_id": "homepage_takeover",
  "name": "Homepage takeover, one day",
  "description": "The front page for a day: billboard above the lead story and the first rectangle beside it, nobody else’s advertising until midnight. Booked by the day, confirmed by the commercial editor.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_home"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "placements": [
    {
      "kind": "seller_inline",
      "placement_id": "home_billboard",
      "name": "Billboard above the lead",
      "mode": "targetable",
      "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}]
    },
    {
      "kind": "seller_inline",
      "placement_id": "home_rectangle",
      "name": "First rectangle",
      "mode": "targetable",
      "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}]
    }
  ],
  "delivery_measurement": {
    "vendors": [{"domain": "truecount.example"}],
    "notes": "Impressions are projected from the same weekday of the last four weeks."
  },
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": false},
  "product_card": {
    "title": "Homepage takeover",
    "description": "A day on the front page, alone.",
    "price_label": "from £18,500",
    "cta_label": "Ask for a date"
  },
  "cancellation_policy": {
    "notice_period": {"interval": 14, "unit": "days"},
    "cancellation_fee": {"type": "percent_remaining", "rate": 0.5}
  },
  "pricing_options": [
    {"pricing_option_id": "day_gbp", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 18500},
    {
      "pricing_option_id": "by_the_day_gbp",
      "pricing_model": "time",
      "currency": "GBP",
      "fixed_price": 16000,
      "parameters": {"time_unit": "day", "min_duration": 2, "max_duration": 5}
    },
    {"pricing_option_id": "day_eur", "pricing_model": "flat_rate", "currency": "EUR", "fixed_price": 21900}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["hourly", "daily"],
    "expected_delay_minutes": 60,
    "timezone": "Europe/London",
    "supports_webhooks": true,
    "available_metrics": ["impressions", "spend", "clicks", "ctr"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '390 days', changed => interval '3 days 4 hours', by => 'maren.holt',
    tags => '{"front page",flagship}', countries => '{GB,IE}',
    implementation => $${"order_type": "sponsorship", "priority": 4}$$);

call demo.product('harbour', $${
  "product_id": "homepage_leaderboard",
  "name": "Homepage leaderboard",
  "description": "Leaderboard under the masthead of the front page, sold in an auction with a floor.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_home"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_html"}
  ],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_auction_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "floor_price": 8.0,
      "price_guidance": {"p25": 9.2, "p50": 11.5, "p75": 14.0, "p90": 18.5}
    },
    {
      "pricing_option_id": "cpm_auction_eur",
      "pricing_model": "cpm",
      "currency": "EUR",
      "floor_price": 9.5,
      "price_guidance": {"p50": 12.5, "p75": 16.0}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr", "viewability"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '395 days', changed => interval '26 days', by => 'tom.okafor', tags => '{"front page"}',
    implementation => $${"order_type": "price_priority", "priority": 12}$$);

call demo.product('harbour', $${
  "product_id": "homepage_retina_rectangle",
  "name": "Homepage rectangle, high density",
  "description": "The rectangle beside the lead story, in standard and double density, so that fine type stays fine on good screens.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_home"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image_1x_2x"}],
  "format_options": [
    {
      "format_kind": "image",
      "format_option_id": "harbour_home_mrec",
      "display_name": "Harbour front page image rendition set — 1x and 2x required",
      "v1_format_ref": [
        {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image_1x_2x"}
      ],
      "params": {
        "width": 300,
        "height": 250,
        "pixel_ratios": [1, 1.5, 2],
        "slots": [
          {
            "asset_group_id": "image_main",
            "asset_type": "image",
            "required": true,
            "min": 2,
            "max": 3,
            "pixel_ratios": [1, 1.5, 2],
            "required_pixel_ratios": [1, 2]
          }
        ],
        "max_file_size_kb": 400,
        "image_formats": ["jpg", "png", "webp"],
        "ssl_required": true
      }
    }
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "fixed_price": 12,
      "min_spend_per_package": 500
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 60,
    "timezone": "UTC",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "clicks", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '131 days', changed => interval '57 days', by => 'bea.lorimer', tags => '{"front page"}');

call demo.product('harbour', $${
  "product_id": "article_rectangle",
  "name": "Article rectangle",
  "description": "Rectangle in the text of every article, after the third paragraph.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["article"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org/", "id": "display_300x250_image"}],
  "format_options": [
    {
      "format_kind": "image",
      "format_option_id": "article_rectangle_image",
      "display_name": "Article rectangle, image",
      "v1_format_ref": [{"agent_url": "https://creative.adcontextprotocol.org/", "id": "display_300x250_image"}],
      "params": {
        "width": 300,
        "height": 250,
        "max_file_size_kb": 200,
        "image_formats": ["jpg", "png"],
        "ssl_required": true,
        "asset_source": "buyer_uploaded",
        "buyer_asset_acceptance": "accepted",
        "composition_model": "deterministic",
        "slots": [{"asset_group_id": "image_main", "asset_type": "image", "required": true}]
      }
    }
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "fixed_price": 12.0,
      "min_spend_per_package": 250
    },
    {
      "pricing_option_id": "cpm_eur_premium",
      "pricing_model": "cpm",
      "currency": "EUR",
      "fixed_price": 11.9,
      "price_breakdown": {
        "list_price": 14.0,
        "adjustments": [
          {"kind": "discount", "name": "volume", "rate": 0.15, "description": "For twelve flights a year"},
          {"kind": "commission", "name": "agency", "rate": 0.15, "description": "Agency commission"}
        ]
      }
    },
    {
      "pricing_option_id": "cpm_eur_standard",
      "pricing_model": "cpm",
      "currency": "EUR",
      "fixed_price": 14.0,
      "eligible_adjustments": ["fee", "discount", "commission", "settlement"]
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 60,
    "timezone": "UTC",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "clicks", "spend"],
    "vendor_metrics": [{"vendor": {"domain": "truecount.example"}, "metric_id": "attentive_seconds"}],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '380 days', changed => interval '6 days 2 hours', by => 'tom.okafor',
    tags => '{articles,core}', countries => '{GB,IE,FR,DE,NL}');

call demo.product('harbour', $${
  "product_id": "business_leaderboard",
  "name": "Business pages leaderboard",
  "description": "Leaderboard over markets, companies and personal finance. Read at desks, mostly before ten.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["business"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org/", "id": "display_728x90_image"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 16.5},
    {
      "pricing_option_id": "cpm_usd",
      "pricing_model": "cpm",
      "currency": "USD",
      "fixed_price": 21.0,
      "min_spend_per_package": 1000
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 60,
    "timezone": "UTC",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "clicks", "spend"],
    "vendor_metrics": [{"vendor": {"domain": "truecount.example"}, "metric_id": "attentive_seconds"}],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '377 days', changed => interval '88 days', by => 'ida.west', tags => '{business}');

call demo.product('harbour', $${
  "product_id": "acme_trail_display",
  "name": "Trails and coast paths, Acme autumn",
  "description": "Curated for Acme Outdoor’s autumn: walking, weather and weekend pages of the coast editions.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["travel", "weather"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"}
  ],
  "delivery_type": "guaranteed",
  "is_custom": true,
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 14}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 60,
    "timezone": "UTC",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "clicks", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '48 days', changed => interval '17 days', expires => interval '23 days', by => 'tom.okafor',
    tags => '{custom}', buyers => '{acme_outdoor,brightwater_media}');

call demo.product('harbour', $${
  "product_id": "under_forty_mobile",
  "name": "Under forty, on the phone",
  "description": "Readers between 25 and 40 on phones, in culture, food and football, in the twelve largest cities.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["culture", "food", "mobile_app"]
    }
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}],
  "delivery_type": "guaranteed",
  "forecast": {
    "forecast_range_unit": "availability",
    "method": "modeled",
    "currency": "GBP",
    "reach_unit": "individuals",
    "points": [
      {
        "metrics": {
          "audience_size": {"mid": 640000},
          "impressions": {"low": 2800000, "mid": 3400000, "high": 3900000}
        }
      }
    ]
  },
  "included_signals": [
    {
      "signal_ref": {"scope": "product", "signal_id": "culture_and_food_interest"},
      "name": "Culture and food interest",
      "value_type": "binary",
      "description": "Read at least four culture or food articles in the last month."
    }
  ],
  "brief_relevance": "Matches briefs for young urban audiences, phones and lifestyle context.",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 8.5}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "clicks", "spend", "ctr"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '220 days', changed => interval '33 days', by => 'bea.lorimer', tags => '{audience,mobile}',
    countries => '{GB}', signals => '{reader_interests}',
    targeting => $${"device_platform": ["mobile"], "age_range": "25-40"}$$);

call demo.product('harbour', $${
  "product_id": "run_of_site",
  "name": "Run of site",
  "description": "Wherever there is room on article and section pages. The cheapest way to be in the Harbour, billed only for what was seen.",
  "channels": ["display"],
  "delivery_type": "non_guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "truecount.example"}],
    "notes": "Viewable means half the pixels for one second."
  },
  "pricing_options": [
    {
      "pricing_option_id": "vcpm_gbp",
      "pricing_model": "vcpm",
      "currency": "GBP",
      "floor_price": 4.2,
      "price_guidance": {"p25": 4.8, "p50": 5.6, "p75": 6.9, "p90": 8.8}
    },
    {"pricing_option_id": "cpm_open_eur", "pricing_model": "cpm", "currency": "EUR"}
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
    created => interval '394 days', changed => interval '65 days', by => 'maren.holt', profile => 'standard_web',
    tags => '{core}');

call demo.product('harbour', $${
  "product_id": "weekend_display",
  "name": "Weekend sections",
  "description": "Travel, food, books and gardens from Friday noon to Sunday night, beside the long reads.",
  "channels": ["display"],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "fixed_price": 17.5,
      "min_spend_per_package": 1000
    },
    {
      "pricing_option_id": "cpm_eur",
      "pricing_model": "cpm",
      "currency": "EUR",
      "fixed_price": 20.5,
      "min_spend_per_package": 1200
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr", "viewability"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '238 days', changed => interval '12 days', by => 'tom.okafor', profile => 'weekend_sections',
    tags => '{weekend}');

call demo.product('harbour', $${
  "product_id": "app_banner",
  "name": "App banner",
  "description": "Banner at the foot of the app, paid by the tap.",
  "channels": ["display"],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpc_gbp",
      "pricing_model": "cpc",
      "currency": "GBP",
      "floor_price": 0.35,
      "price_guidance": {"p25": 0.42, "p50": 0.55, "p75": 0.7, "p90": 0.95},
      "max_bid": true
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '150 days', changed => interval '150 days', by => 'bea.lorimer', profile => 'app_only',
    tags => '{mobile}');

call demo.product('harbour', $${
  "product_id": "article_native",
  "name": "Story beside the story",
  "description": "A teaser in our type and colours, marked as an advertisement, between related articles.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["article", "section"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_content"}
  ],
  "delivery_type": "non_guaranteed",
  "creative_policy": {"co_branding": "none", "landing_page": "any", "templates_available": true},
  "pricing_options": [
    {
      "pricing_option_id": "cpc_gbp",
      "pricing_model": "cpc",
      "currency": "GBP",
      "floor_price": 0.6,
      "price_guidance": {"p50": 1.1, "p75": 1.7}
    },
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 9.75}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr", "engagements"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '301 days', changed => interval '41 days', by => 'tom.okafor', tags => '{native,core}');

call demo.product('harbour', $${
  "product_id": "live_blog_by_the_hour",
  "name": "Live blog, by the hour",
  "description": "Elections, finals, storms: the only advertisement on a live blog, for as many hours as it runs.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["live"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "pricing_options": [
    {
      "pricing_option_id": "hour_gbp",
      "pricing_model": "time",
      "currency": "GBP",
      "fixed_price": 900,
      "parameters": {"time_unit": "hour", "min_duration": 2, "max_duration": 12}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["hourly", "daily"],
    "expected_delay_minutes": 30,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '186 days', changed => interval '9 days', by => 'maren.holt', tags => '{news,flagship}');

call demo.product('harbour', $${
  "product_id": "business_viewable",
  "name": "Business pages, viewable",
  "description": "Business readers, billed by viewable impressions with a promise on viewability.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["business"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}
  ],
  "delivery_type": "guaranteed",
  "delivery_measurement": {"vendors": [{"domain": "truecount.example"}]},
  "performance_standards": [
    {"metric": "viewability", "threshold": 0.7, "vendor": {"domain": "truecount.example"}, "standard": "mrc"}
  ],
  "measurement_terms": {
    "billing_measurement": {"vendor": {"domain": "truecount.example"}, "max_variance_percent": 8},
    "makegood_policy": {"available_remedies": ["additional_delivery", "credit"]}
  },
  "pricing_options": [
    {
      "pricing_option_id": "vcpm_gbp_guaranteed",
      "pricing_model": "vcpm",
      "currency": "GBP",
      "fixed_price": 18.5,
      "min_spend_per_package": 5000
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
    created => interval '160 days', changed => interval '30 days', by => 'bea.lorimer', tags => '{business}');

call demo.product('harbour', $${
  "product_id": "sport_half_page",
  "name": "Sport half page",
  "description": "The tall format beside match reports and fixtures.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["sport"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_html"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 13.25}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "ctr"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '350 days', changed => interval '72 days', by => 'ida.west', tags => '{sport}');

call demo.product('harbour', $${
  "product_id": "crossword_partner",
  "name": "Crossword partner",
  "description": "Name and mark above the daily crossword and its archive, one partner at a time.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_puzzles"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"}],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "pricing_options": [
    {
      "pricing_option_id": "week_gbp",
      "pricing_model": "time",
      "currency": "GBP",
      "fixed_price": 3200,
      "parameters": {"time_unit": "week", "min_duration": 4, "max_duration": 26}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '340 days', changed => interval '19 days', by => 'tom.okafor', tags => '{puzzles,flagship}');

call demo.product('harbour', $${
  "product_id": "property_pages",
  "name": "Property pages",
  "description": "Houses, mortgages and moving: the new property section that starts in the spring.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["property"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 15}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'draft', created => interval '6 days', changed => interval '1 day 2 hours', by => 'bea.lorimer',
    tags => '{property,new}');

call demo.product('harbour', $${
  "product_id": "gift_guide",
  "name": "Gift guide",
  "description": "A place in the gift guide, paid when something is bought.",
  "channels": ["affiliate", "display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["gifts"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "native_content"}],
  "delivery_type": "non_guaranteed",
  "conversion_tracking": {
    "action_sources": ["website"],
    "supported_targets": ["cost_per"],
    "platform_managed": true
  },
  "pricing_options": [
    {
      "pricing_option_id": "sale_gbp",
      "pricing_model": "cpa",
      "currency": "GBP",
      "fixed_price": 6.5,
      "event_type": "purchase"
    },
    {
      "pricing_option_id": "newsletter_signup_gbp",
      "pricing_model": "cpa",
      "currency": "GBP",
      "fixed_price": 1.2,
      "event_type": "custom",
      "custom_event_name": "gift_list_saved"
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "conversions", "conversion_value"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '58 days', changed => interval '4 days', expires => interval '34 days', by => 'tom.okafor',
    tags => '{seasonal}', countries => '{GB,IE}');

call demo.product('harbour', $${
  "product_id": "budget_day",
  "name": "Budget day special",
  "description": "Every page of the budget coverage for thirty hours.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["business", "live"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 24}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '66 days', changed => interval '24 days', expires => interval '-8 days', by => 'maren.holt',
    tags => '{seasonal,business}');

call demo.product('harbour', $${
  "product_id": "autumn_rugby",
  "name": "Autumn rugby",
  "description": "Match centre and reports of the autumn internationals.",
  "channels": ["display", "olv"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["sport", "rugby"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
  ],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 19},
    {"pricing_option_id": "cpcv_gbp", "pricing_model": "cpcv", "currency": "GBP", "fixed_price": 0.11}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks", "completed_views"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '70 days', changed => interval '15 days', expires => interval '5 days', by => 'ida.west',
    tags => '{sport,seasonal}');

call demo.product('harbour', $${
  "product_id": "skyscraper",
  "name": "Skyscraper",
  "description": "The old tall format at the edge of the page. Gone with the redesign.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["article"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_160x600_image"}],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "floor_price": 2.5}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "clicks"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'archived', created => interval '400 days', changed => interval '118 days', by => 'maren.holt',
    tags => '{retired}');

call demo.product('harbour', $${
  "product_id": "mobile_interstitial",
  "name": "Mobile interstitial",
  "description": "A page between pages on phones. Given up: readers hated it.",
  "channels": ["display"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["mobile_app"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_320x50_html"}],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "floor_price": 6}
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
    status => 'archived', created => interval '398 days', changed => interval '203 days', by => 'ida.west',
    tags => '{retired,mobile}');
