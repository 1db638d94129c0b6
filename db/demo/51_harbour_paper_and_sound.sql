-- The Daily Harbour: the printed paper, newsletters, podcasts and radio.
call demo.product('harbour', $${
  "product_id": "print_full_page",
  "name": "Full page, news section",
  "description": "A full page in the news section of the printed paper, any weekday, right-hand side guaranteed.",
  "channels": ["print"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_print"]}
  ],
  "format_ids": [{"agent_url": "https://creative.dailyharbour.example", "id": "print_full_page"}],
  "delivery_type": "guaranteed",
  "material_submission": {
    "email": "copy@dailyharbour.example",
    "instructions": "PDF/X-4, 266 × 335 mm, by 15:00 two working days before."
  },
  "pricing_options": [
    {"pricing_option_id": "full_page_rate", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 24000},
    {
      "pricing_option_id": "full_page_rate_eur",
      "pricing_model": "flat_rate",
      "currency": "EUR",
      "fixed_price": 28200
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["monthly"],
    "expected_delay_minutes": 1440,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '392 days', changed => interval '46 days', by => 'maren.holt', tags => '{print,core}',
    countries => '{GB}');

call demo.product('harbour', $${
  "product_id": "print_half_page",
  "name": "Half page, any section",
  "description": "A half page, landscape or portrait, in the section that suits the subject.",
  "channels": ["print"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_print"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.dailyharbour.example", "id": "print_half_page_landscape"},
    {"agent_url": "https://creative.dailyharbour.example", "id": "print_half_page_portrait"}
  ],
  "delivery_type": "guaranteed",
  "material_submission": {
    "email": "copy@dailyharbour.example",
    "instructions": "PDF/X-4, by 15:00 two working days before."
  },
  "pricing_options": [
    {"pricing_option_id": "half_page_rate", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 13500}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["monthly"],
    "expected_delay_minutes": 1440,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '392 days', changed => interval '46 days', by => 'maren.holt', tags => '{print}',
    countries => '{GB}');

call demo.product('harbour', $${
  "product_id": "print_front_strip",
  "name": "Front page strip",
  "description": "The strip at the foot of the front page. To be decided by the editor.",
  "channels": ["print"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_print"]}
  ],
  "format_ids": [{"agent_url": "https://creative.dailyharbour.example", "id": "print_front_strip"}],
  "delivery_type": "guaranteed",
  "pricing_options": [
    {"pricing_option_id": "strip_rate", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 31000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["monthly"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend"],
    "date_range_support": "date_range"
  }
}$$,
    status => 'draft', created => interval '29 days', changed => interval '13 days', by => 'tom.okafor',
    tags => '{print,new}', countries => '{GB}');

call demo.product('harbour', $${
  "product_id": "morning_briefing",
  "name": "Morning briefing",
  "description": "The first block of the 6.15 newsletter, 212,000 subscribers, four in ten open it before seven.",
  "channels": ["email"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_briefing"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"}
  ],
  "delivery_type": "guaranteed",
  "product_card": {
    "title": "Morning briefing",
    "description": "First block of the 6.15 newsletter.",
    "price_label": "£2,800 a send"
  },
  "pricing_options": [
    {"pricing_option_id": "send_gbp", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 2800},
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "fixed_price": 26}
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
    created => interval '365 days', changed => interval '5 days 6 hours', by => 'tom.okafor',
    tags => '{newsletter,flagship}');

call demo.product('harbour', $${
  "product_id": "evening_edition",
  "name": "Evening edition",
  "description": "Second block of the evening newsletter, paid by the click.",
  "channels": ["email"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_evening"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"}],
  "delivery_type": "non_guaranteed",
  "pricing_options": [
    {
      "pricing_option_id": "cpc_gbp",
      "pricing_model": "cpc",
      "currency": "GBP",
      "floor_price": 0.9,
      "price_guidance": {"p50": 1.4, "p75": 2.1}
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
    created => interval '333 days', changed => interval '101 days', by => 'ida.west', tags => '{newsletter}');

call demo.product('harbour', $${
  "product_id": "saturday_table",
  "name": "The Saturday table",
  "description": "The food newsletter, one partner a week.",
  "channels": ["email"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_id",
      "property_ids": ["harbour_food_letter"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_content"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "category",
  "pricing_options": [
    {
      "pricing_option_id": "week_gbp",
      "pricing_model": "time",
      "currency": "GBP",
      "fixed_price": 1450,
      "parameters": {"time_unit": "week", "min_duration": 1, "max_duration": 8}
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
    created => interval '210 days', changed => interval '36 days', by => 'bea.lorimer', tags => '{newsletter,food}');

call demo.product('harbour', $${
  "product_id": "harbour_tide_sponsor",
  "name": "Harbour Tide, sole sponsor",
  "description": "Sole sponsorship of Harbour Tide, the daily news podcast: pre-roll and host-read mid-roll in every episode of the month.",
  "channels": ["podcast"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_podcasts"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.dailyharbour.example", "id": "audio_pre_roll_30s"},
    {"agent_url": "https://creative.dailyharbour.example", "id": "audio_mid_roll_60s"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "exclusive",
  "collections": [{"publisher_domain": "dailyharbour.example", "collection_ids": ["harbour_tide"]}],
  "audio_distribution_types": ["podcast"],
  "pricing_options": [
    {"pricing_option_id": "flat_monthly", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 21000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "downloads"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '260 days', changed => interval '22 days', by => 'maren.holt', tags => '{podcast,flagship}');

call demo.product('harbour', $${
  "product_id": "money_podcasts",
  "name": "Money podcasts, category sponsor",
  "description": "Sponsorship across three money podcasts, one advertiser for each line of business.",
  "channels": ["podcast"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_podcasts"]}
  ],
  "format_ids": [
    {"agent_url": "https://creative.dailyharbour.example", "id": "audio_pre_roll_30s"},
    {"agent_url": "https://creative.dailyharbour.example", "id": "audio_mid_roll_60s"}
  ],
  "delivery_type": "guaranteed",
  "exclusivity": "category",
  "collections": [
    {"publisher_domain": "dailyharbour.example", "collection_ids": ["small_change", "opening_bell", "shop_floor"]}
  ],
  "audio_distribution_types": ["podcast"],
  "pricing_options": [
    {"pricing_option_id": "flat_quarterly", "pricing_model": "flat_rate", "currency": "GBP", "fixed_price": 52000}
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "downloads"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '248 days', changed => interval '83 days', by => 'tom.okafor', tags => '{podcast,business}');

call demo.product('harbour', $${
  "product_id": "podcast_midroll",
  "name": "Podcast mid-roll",
  "description": "Thirty seconds in the middle of any Harbour podcast, inserted on download.",
  "channels": ["podcast"],
  "publisher_properties": [
    {"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_podcasts"]}
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"}],
  "delivery_type": "non_guaranteed",
  "audio_distribution_types": ["podcast"],
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "floor_price": 14,
      "price_guidance": {"p25": 16, "p50": 19, "p75": 23, "p90": 28}
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "downloads", "completion_rate"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '244 days', changed => interval '244 days', by => 'tom.okafor', tags => '{podcast}');

call demo.product('harbour', $${
  "product_id": "local_radio",
  "name": "Harbour local radio",
  "description": "Thirty-second spots on the eleven stations that carry our hourly news.",
  "channels": ["radio"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_id",
      "property_ids": ["harbour_local_radio"]
    }
  ],
  "format_ids": [{"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"}],
  "delivery_type": "guaranteed",
  "delivery_measurement": {
    "vendors": [{"domain": "panelwise.example"}],
    "notes": "Diary panel, reported each quarter."
  },
  "audio_distribution_types": ["fm_am_broadcast"],
  "pricing_options": [
    {
      "pricing_option_id": "cpp_adults",
      "pricing_model": "cpp",
      "currency": "GBP",
      "fixed_price": 180,
      "parameters": {"demographic": "Adults 15+", "demographic_system": "custom", "min_points": 40},
      "min_spend_per_package": 7200
    }
  ],
  "reporting_capabilities": {
    "available_reporting_frequencies": ["daily"],
    "expected_delay_minutes": 240,
    "timezone": "Europe/London",
    "supports_webhooks": false,
    "available_metrics": ["impressions", "spend", "grps", "reach", "frequency"],
    "date_range_support": "date_range"
  }
}$$,
    created => interval '112 days', changed => interval '25 days', by => 'bea.lorimer', tags => '{radio}',
    countries => '{GB}');
