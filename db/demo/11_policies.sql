update tenant
set ai_policy = $${
        "require_provenance": false,
        "require_disclosure": true,
        "max_ai_content_pct": 0.75,
        "always_review_categories": ["IAB11-4", "IAB7"]
    }$$,
    advertising_policy = $${
        "blocked_categories": ["IAB25-2", "IAB25-3", "IAB25-5", "IAB26", "IAB9-9"],
        "blocked_domains": ["morningpilot.example", "tidewatch-news.example"],
        "blocked_advertisers": ["Morning Pilot", "Quickfix Loans"],
        "required_disclosures": [],
        "forbidden_terms": ["miracle cure", "risk-free profit", "doctors hate"],
        "baseline_tactics": ["brand_safety_keywords", "no_autoplay_sound"]
    }$$,
    measurement_providers = $$[
        {"name": "Truecount", "default": true, "config": {"account": "dailyharbour", "viewability": "mrc"}},
        {"name": "Panelwise", "default": false, "config": {"panel": "gb_adults"}}
    ]$$
where tenant_id = 'harbour';

update tenant
set ai_policy = $${
        "require_provenance": true,
        "require_disclosure": true,
        "max_ai_content_pct": 0.5,
        "always_review_categories": ["IAB11"]
    }$$,
    advertising_policy = $${
        "blocked_categories": ["IAB25", "IAB26", "IAB8-5", "IAB9-9"],
        "blocked_domains": ["binge-box.example"],
        "blocked_advertisers": ["Bingebox", "Starlane+"],
        "required_disclosures": [],
        "forbidden_terms": ["spoiler alert"],
        "baseline_tactics": ["no_rival_streaming_services", "quiet_first_minute"]
    }$$,
    measurement_providers = $$[
        {"name": "Panelwise", "default": true, "config": {"panel": "us_households", "demographics": ["P18-49"]}},
        {"name": "Clearview Verification", "default": false, "config": {"tag_version": 4}}
    ]$$
where tenant_id = 'northlight';
