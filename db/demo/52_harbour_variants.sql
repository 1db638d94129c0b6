-- The Daily Harbour: a product that is composed for each brief, and what was composed lately.
call demo.product('harbour', $${
  "product_id": "reader_interests",
  "name": "Readers by interest",
  "description": "Composed for each brief from what readers have been reading; the variants below were made by the signals agent.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["article", "section"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}
  ],
  "delivery_type": "non_guaranteed",
  "signal_targeting_allowed": true,
  "signal_targeting_options": [
    {"signal_ref": {"scope": "product", "signal_id": "gardening"}, "name": "Gardening", "value_type": "binary"},
    {
      "signal_ref": {"scope": "product", "signal_id": "home_energy"},
      "name": "Heating and insulation",
      "value_type": "binary"
    },
    {
      "signal_ref": {"scope": "product", "signal_id": "short_breaks"},
      "name": "Short breaks",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {
      "pricing_option_id": "cpm_gbp",
      "pricing_model": "cpm",
      "currency": "GBP",
      "floor_price": 6.5,
      "price_guidance": {"p25": 7.5, "p50": 9.0, "p75": 11.0, "p90": 14.0}
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
    created => interval '199 days', changed => interval '28 days', by => 'tom.okafor', tags => '{audience,dynamic}',
    signals => '{reader_interests}', dynamic => true);

call demo.product('harbour', $${
  "product_id": "reader_interests_gardening",
  "name": "Readers by interest: gardening",
  "description": "Readers of at least three gardening articles in thirty days.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["article", "section"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {"signal_ref": {"scope": "product", "signal_id": "gardening"}, "name": "Gardening", "value_type": "binary"}
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "floor_price": 7.2}
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
    created => interval '20 days', changed => interval '20 days', expires => interval '40 days',
    variant_of => 'reader_interests', tags => '{audience,dynamic}', signals => '{reader_interests}');

call demo.product('harbour', $${
  "product_id": "reader_interests_home_energy",
  "name": "Readers by interest: heating and insulation",
  "description": "Readers of the home energy guide and its calculators.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["article", "section"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {
      "signal_ref": {"scope": "product", "signal_id": "home_energy"},
      "name": "Heating and insulation",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "floor_price": 8.9}
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
    created => interval '11 days', changed => interval '11 days', expires => interval '40 days',
    variant_of => 'reader_interests', tags => '{audience,dynamic}', signals => '{reader_interests}');

call demo.product('harbour', $${
  "product_id": "reader_interests_short_breaks",
  "name": "Readers by interest: short breaks",
  "description": "Readers planning two to four nights away, by train or ferry.",
  "channels": ["display"],
  "publisher_properties": [
    {
      "publisher_domain": "dailyharbour.example",
      "selection_type": "by_tag",
      "property_tags": ["article", "section"]
    }
  ],
  "format_ids": [
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
    {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"}
  ],
  "delivery_type": "non_guaranteed",
  "included_signals": [
    {
      "signal_ref": {"scope": "product", "signal_id": "short_breaks"},
      "name": "Short breaks",
      "value_type": "binary"
    }
  ],
  "pricing_options": [
    {"pricing_option_id": "cpm_gbp", "pricing_model": "cpm", "currency": "GBP", "floor_price": 8.1}
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
    created => interval '2 days', changed => interval '2 days', expires => interval '40 days',
    variant_of => 'reader_interests', tags => '{audience,dynamic}', signals => '{reader_interests}');
