-- Northlight: what people changed in the last month, and what was refused.
call demo.happened('northlight', now() - interval '30 days 3 hours', 'nora.quist', 'tenants.approval.changed',
    'tenant', 'northlight', 'Northlight',
    demo.went($$[["approval_mode", "manual", "auto"]]$$));
call demo.happened('northlight', now() - interval '30 days', 'mika.tanaka', 'catalog.product.changed',
    'product', 'on_set', 'On set',
    demo.went($$[["status", "active", "draft"]]$$));
call demo.happened('northlight', now() - interval '29 days', 'sam.adeyemi', 'catalog.product.changed',
    'product', 'store_search', 'Store, sponsored results',
    demo.went($$[["conversion_tracking.platform_managed", false, true]]$$));
call demo.happened('northlight', now() - interval '27 days', 'nora.quist', 'catalog.price.added',
    'product', 'northlight_bundle', 'Northlight bundle',
    demo.went($$[
        ["pricing_options.cpm_fixed_cad.fixed_price", null, 43],
        ["pricing_options.cpm_fixed_cad.currency", null, "CAD"]
    ]$$));
call demo.happened('northlight', now() - interval '26 days', 'mika.tanaka', 'catalog.price.changed',
    'product', 'hosts', 'Our hosts',
    demo.went($$[["pricing_options.host_usd.fixed_price", 15000, 18000]]$$));
call demo.happened('northlight', now() - interval '24 days', 'nora.quist', 'catalog.product.changed',
    'product', 'viewers_by_habit', 'Viewers by habit',
    demo.went($$[["signals_agent_ids", ["viewing_habits"], ["viewing_habits", "panelwise"]]]$$));
call demo.happened('northlight', now() - interval '23 days', 'sam.adeyemi', 'catalog.price.changed',
    'product', 'canada_bundle', 'Canada, English and French',
    demo.went($$[["pricing_options.cpm_cad.fixed_price", 33, 36]]$$));
call demo.happened('northlight', now() - interval '20 days', 'mika.tanaka', 'catalog.product.changed',
    'product', 'family_hour', 'Family hour',
    demo.went($$[
        ["description", "Late afternoon for all ages.", "Late afternoon for all ages. Stays a draft until the standards for children are signed."]
    ]$$));
call demo.happened('northlight', now() - interval '19 days', 'nora.quist', 'catalog.price.changed',
    'product', 'ctv_prime_time', 'Prime time, 8 to 11',
    demo.went($$[
        ["pricing_options.cpm_usd_guaranteed.fixed_price", 42, 45],
        ["pricing_options.cpcv_usd_guaranteed.fixed_price", 0.17, 0.18]
    ]$$));
call demo.happened('northlight', now() - interval '18 days 5 hours', 'kofi.mensah', 'audit.exported',
    'audit_log', 'audit_log', 'Audit log',
    demo.went($$[["rows", null, 1180], ["filter", null, "last quarter"]]$$));
call demo.happened('northlight', now() - interval '18 days', 'nora.quist', 'buyers.buyer.changed',
    'buyer', 'pinnacle_agency', 'Pinnacle Agency',
    demo.went($$[["brand_manifest.blocked_categories", ["IAB25"], ["IAB25", "IAB26"]]]$$));
call demo.happened('northlight', now() - interval '17 days', 'sam.adeyemi', 'catalog.price.added',
    'product', 'app_trials', 'Trials of your app',
    demo.went($$[
        ["pricing_options.trial_usd.event_type", null, "start_trial"],
        ["pricing_options.trial_usd.fixed_price", null, 14]
    ]$$));
call demo.happened('northlight', now() - interval '16 days', 'nora.quist', 'access.role-changed',
    'user', '01980000-0000-7000-8000-000000000203', 'Eve Lindqvist',
    demo.went($$[["creative_reviewer", false, true]]$$));
call demo.happened('northlight', now() - interval '14 days', 'mika.tanaka', 'catalog.product.changed',
    'product', 'drive_time', 'Drive time',
    demo.went($$[["targeting_template.daypart", ["15:00-19:00"], ["16:00-19:00"]]]$$));
call demo.happened('northlight', now() - interval '13 days', 'nora.quist', 'catalog.product.changed',
    'product', 'northlight_menu_banner', 'Home screen banner',
    demo.went($$[["countries", ["US"], ["US", "CA"]]]$$));
call demo.happened('northlight', now() - interval '11 days', 'nora.quist', 'catalog.price.changed',
    'product', 'premiere_week', 'Premiere week',
    demo.went($$[["pricing_options.premiere_usd.fixed_price", 210000, 240000]]$$));
call demo.happened('northlight', now() - interval '10 days 2 hours', 'nora.quist', 'tenants.policy.changed',
    'tenant', 'northlight', 'Northlight',
    demo.went($$[
        ["advertising_policy.blocked_advertisers", ["Starlane+"], ["Bingebox", "Starlane+"]],
        ["advertising_policy.blocked_domains", [], ["binge-box.example"]]
    ]$$));
call demo.happened('northlight', now() - interval '9 days', 'nora.quist', 'catalog.price.added',
    'product', 'avenue_wall', 'Avenue wall',
    demo.went($$[["pricing_options.quarter_share.fixed_price", null, 14500]]$$));
call demo.happened('northlight', now() - interval '8 days', 'sam.adeyemi', 'buyers.buyer.changed',
    'buyer', 'volta_motors', 'Volta Motors',
    demo.went($$[["contact_email", "media@volta-motors.example", "launch@volta-motors.example"]]$$));
call demo.happened('northlight', now() - interval '7 days 1 hour', 'nora.quist', 'tenants.approval.changed',
    'tenant', 'northlight', 'Northlight',
    demo.went($$[["creative_auto_approve_threshold", 0.9, 0.85]]$$));
call demo.happened('northlight', now() - interval '6 days', 'sam.adeyemi', 'catalog.price.changed',
    'product', 'live_sport', 'Live sport',
    demo.went($$[["pricing_options.cpm_usd_guaranteed.fixed_price", 52, 55]]$$));
call demo.happened('northlight', now() - interval '5 days 3 hours', 'nora.quist', 'buyers.buyer.changed',
    'buyer', 'cascade_trading_desk', 'Cascade Trading Desk',
    demo.went($$[["adapter_mappings.kevel.advertiser_id", null, "88204"]]$$));
call demo.happened('northlight', now() - interval '5 days', 'mika.tanaka', 'catalog.price.changed',
    'product', 'helio_gaming_audience', 'Gaming households, Helio',
    demo.went($$[["pricing_options.cpm_usd_auction.floor_price", 4, 5]]$$));
call demo.happened('northlight', now() - interval '4 days 2 hours', 'mika.tanaka', 'catalog.product.activated',
    'product', 'watch_next', 'What to watch next',
    demo.went($$[["status", "draft", "active"]]$$));
call demo.happened('northlight', now() - interval '4 days', 'nora.quist', 'tenants.naming.changed',
    'tenant', 'northlight', 'Northlight',
    demo.went($$[["order_name_template", null, "{brand} {buyer_ref}"]]$$));
call demo.happened('northlight', now() - interval '3 days 1 hour', 'cascade_trading_desk', 'creatives.creative.submitted',
    'creative', 'cascade_trading_desk/cd_answers_oats', 'Answers: oats, first try',
    problem => 'PROVENANCE_REQUIRED: no word on where the picture comes from');
call demo.happened('northlight', now() - interval '3 days', 'mika.tanaka', 'catalog.product.changed',
    'product', 'finale_night', 'Finale night takeover',
    demo.went(demo.dated($$[["expires_at", "{{+5d}}", "{{+9d}}"]]$$)));
call demo.happened('northlight', now() - interval '2 days 5 hours', 'nora.quist', 'catalog.price.added',
    'product', 'northlight_menu_tile', 'Home screen tile',
    demo.went($$[["pricing_options.northlight_menu_tile_cpm_cad.fixed_price", null, 61]]$$));
call demo.happened('northlight', now() - interval '1 day 20 hours', 'sam.adeyemi', 'catalog.product.imported',
    'product', 'viewers_by_habit_late_viewers', 'Viewers by habit: late viewers');
call demo.happened('northlight', now() - interval '31 hours', 'mika.tanaka', 'catalog.product.changed',
    'product', 'harvest_kitchen_sponsor', 'Harvest Kitchen, third season',
    demo.went($$[["installments", 9, 10], ["pricing_options.episode_usd.fixed_price", 58000, 64000]]$$));
call demo.happened('northlight', now() - interval '1 day 1 hour', 'mika.tanaka', 'catalog.product.changed',
    'product', 'vertical_stories', 'Vertical stories',
    demo.went($$[["pricing_options.cpv_5s.parameters.view_threshold.duration_seconds", 3, 5]]$$));
call demo.happened('northlight', now() - interval '15 hours', 'mika.tanaka', 'orders.order.retried',
    'order', 'nl_stillwater_letter', 'Stillwater Oats, nl_stillwater_letter',
    problem => 'The ad server refused the API key (401).');
call demo.happened('northlight', now() - interval '9 hours', 'helio_games', 'orders.order.received',
    'order', 'nl_helio_playable', 'Ashfall, nl_helio_playable',
    problem => 'BUDGET_TOO_LOW: 400 USD is below the minimum of 1,000 USD');
call demo.happened('northlight', now() - interval '6 hours', 'nora.quist', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000201', 'Nora Quist');
call demo.happened('northlight', now() - interval '3 hours', 'sam.adeyemi', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000202', 'Sam Adeyemi');
call demo.happened('northlight', now() - interval '50 minutes', 'eve.lindqvist', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000203', 'Eve Lindqvist');
