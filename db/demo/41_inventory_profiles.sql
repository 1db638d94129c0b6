insert into inventory_profile (tenant_id, id, name, description, format_ids, publisher_properties, targeting_template,
    inventory_config, created_at, created_by, updated_at, updated_by)
select tenant, id, name, description, formats, properties, targeting, config, now() - age, demo.author(tenant, by),
       now() - changed, demo.author(tenant, by)
from (values
    ('harbour', 'standard_web', 'Standard web sizes', 'Every article and section page of dailyharbour.example.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_728x90_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_html"}
        ]$$::jsonb,
        $$[{"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["article", "section"]}]$$::jsonb,
        $${"geo_countries": ["GB", "IE"], "device_platform": ["desktop", "mobile", "tablet"]}$$::jsonb,
        $${"ad_units": ["/harbour/web/article", "/harbour/web/section"]}$$::jsonb,
        interval '390 days', interval '65 days', 'maren.holt'),
    ('harbour', 'weekend_sections', 'Weekend sections', 'Travel, food, books and gardens, Friday to Sunday.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_970x250_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x600_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "native_standard"}
        ]$$,
        $$[{"publisher_domain": "dailyharbour.example", "selection_type": "by_tag", "property_tags": ["travel", "food", "gardens"]}]$$,
        '{}', $${"ad_units": ["/harbour/web/weekend"]}$$, interval '240 days', interval '12 days', 'tom.okafor'),
    ('harbour', 'app_only', 'Harbour app', 'The phone and tablet app, no mobile web.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_320x50_image"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image_2x"}
        ]$$,
        $$[{"publisher_domain": "dailyharbour.example", "selection_type": "by_id", "property_ids": ["harbour_ios", "harbour_android"]}]$$,
        $${"device_platform": ["mobile", "tablet"]}$$, $${"ad_units": ["/harbour/app"]}$$,
        interval '150 days', interval '150 days', 'bea.lorimer'),
    ('northlight', 'ctv_standard', 'Living room', 'Pre-roll and mid-roll on televisions, all tiers with advertising.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_preroll_30s"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_ctv_midroll_30s"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"}
        ]$$,
        $$[{"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["ctv_app"]}]$$,
        $${"geo_countries": ["US", "CA"], "device_type": ["ctv"]}$$,
        $${"sites": [410221], "zones": ["preroll", "midroll"]}$$, interval '280 days', interval '44 days', 'nora.quist'),
    ('northlight', 'mobile_web', 'Phone and web player', 'The player outside the living room.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_standard_15s"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "video_1080x1920"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_320x50_image"}
        ]$$,
        $$[{"publisher_domain": "northlight.example", "selection_type": "by_tag", "property_tags": ["web", "mobile_app"]}]$$,
        '{}', $${"sites": [410222, 410223]}$$, interval '260 days', interval '260 days', 'sam.adeyemi'),
    ('northlight', 'audio_network', 'Northlight Radio', 'Stations and podcasts of the listening app.',
        $$[
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_15s"},
            {"agent_url": "https://creative.adcontextprotocol.org", "id": "audio_standard_30s"}
        ]$$,
        $$[{"publisher_domain": "radio.northlight.example", "selection_type": "all"}]$$,
        '{}', $${"sites": [410230]}$$, interval '170 days', interval '21 days', 'mika.tanaka')
) as profile (tenant, id, name, description, formats, properties, targeting, config, age, changed, by);
