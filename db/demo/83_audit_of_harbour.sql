-- The Daily Harbour: what people changed in the last month, and what was refused.
call demo.happened('harbour', now() - interval '30 days', 'bea.lorimer', 'catalog.product.changed',
    'product', 'business_viewable', 'Business pages, viewable',
    demo.went($$[["performance_standards", null, "viewability 70 % (mrc)"]]$$));
call demo.happened('harbour', now() - interval '28 days', 'tom.okafor', 'catalog.product.changed',
    'product', 'reader_interests', 'Readers by interest',
    demo.went($$[["signals_agent_ids", [], ["reader_interests"]], ["is_dynamic", false, true]]$$));
call demo.happened('harbour', now() - interval '26 days', 'tom.okafor', 'catalog.price.changed',
    'product', 'homepage_leaderboard', 'Homepage leaderboard',
    demo.went($$[
        ["pricing_options.cpm_auction_gbp.floor_price", 7.5, 8],
        ["pricing_options.cpm_auction_gbp.price_guidance", {"p50": 11, "p75": 13.5}, {"p25": 9.2, "p50": 11.5, "p75": 14, "p90": 18.5}]
    ]$$));
call demo.happened('harbour', now() - interval '25 days 20 hours', 'bea.lorimer', 'catalog.price.changed',
    'product', 'local_radio', 'Harbour local radio',
    demo.went($$[["pricing_options.cpp_adults.fixed_price", 165, 180]]$$));
call demo.happened('harbour', now() - interval '25 days 19 hours', 'bea.lorimer', 'catalog.product.changed',
    'product', 'local_radio', 'Harbour local radio',
    demo.went($$[["delivery_measurement.notes", "Diary panel", "Diary panel, reported each quarter."]]$$));
call demo.happened('harbour', now() - interval '24 days', 'maren.holt', 'catalog.product.changed',
    'product', 'budget_day', 'Budget day special',
    demo.went(demo.dated($$[["expires_at", "{{-9d}}", "{{-8d}}"]]$$)));
call demo.happened('harbour', now() - interval '23 days 6 hours', 'maren.holt', 'access.role-changed',
    'user', '01980000-0000-7000-8000-000000000106', 'Bea Lorimer',
    demo.went($$[["role", "viewer", "editor"]]$$));
call demo.happened('harbour', now() - interval '22 days', 'maren.holt', 'catalog.price.changed',
    'product', 'harbour_tide_sponsor', 'Harbour Tide, sole sponsor',
    demo.went($$[["pricing_options.flat_monthly.fixed_price", 19500, 21000]]$$));
call demo.happened('harbour', now() - interval '21 days', 'maren.holt', 'catalog.price.added',
    'product', 'book_festival', 'Book festival partner',
    demo.went($$[
        ["pricing_options.festival_usd.fixed_price", null, 48000],
        ["pricing_options.festival_usd.currency", null, "USD"]
    ]$$));
call demo.happened('harbour', now() - interval '20 days', 'maren.holt', 'buyers.buyer.changed',
    'buyer', 'brightwater_media', 'Brightwater Media',
    demo.went($$[["brand_manifest.blocked_domains", [], ["tidewatch-news.example"]]]$$));
call demo.happened('harbour', now() - interval '19 days', 'tom.okafor', 'catalog.product.changed',
    'product', 'crossword_partner', 'Crossword partner',
    demo.went($$[["pricing_options.week_gbp.parameters.min_duration", 2, 4]]$$));
call demo.happened('harbour', now() - interval '18 days 2 hours', 'lars.bakke', 'audit.exported',
    'audit_log', 'audit_log', 'Audit log',
    demo.went($$[["rows", null, 412], ["filter", null, "operation:catalog.price.changed"]]$$));
call demo.happened('harbour', now() - interval '17 days', 'tom.okafor', 'catalog.product.changed',
    'product', 'acme_trail_display', 'Trails and coast paths, Acme autumn',
    demo.went($$[["allowed_principal_ids", ["acme_outdoor"], ["acme_outdoor", "brightwater_media"]]]$$));
call demo.happened('harbour', now() - interval '16 days', 'tom.okafor', 'catalog.price.added',
    'product', 'news_video_instream', 'News video, in-stream',
    demo.went($$[
        ["pricing_options.cpv_half_gbp.fixed_price", null, 0.07],
        ["pricing_options.cpv_half_gbp.parameters.view_threshold", null, 0.5]
    ]$$));
call demo.happened('harbour', now() - interval '15 days', 'bea.lorimer', 'catalog.product.changed',
    'product', 'autumn_rugby', 'Autumn rugby',
    demo.went(demo.dated($$[["expires_at", null, "{{+5d}}"], ["tags", ["sport"], ["sport", "seasonal"]]]$$)));
call demo.happened('harbour', now() - interval '14 days', 'bea.lorimer', 'buyers.buyer.changed',
    'buyer', 'acme_outdoor', 'Acme Outdoor',
    demo.went($$[["contact_email", "ads@acmeoutdoor.example", "media@acmeoutdoor.example"]]$$));
call demo.happened('harbour', now() - interval '13 days', 'tom.okafor', 'catalog.product.changed',
    'product', 'print_front_strip', 'Front page strip',
    demo.went($$[
        ["pricing_options.strip_rate.fixed_price", 28000, 31000],
        ["description", "The strip at the foot of the front page.", "The strip at the foot of the front page. To be decided by the editor."]
    ]$$));
call demo.happened('harbour', now() - interval '10 days 1 hour', 'tom.okafor', 'catalog.product.created',
    'product', 'reader_interests_home_energy', 'Readers by interest: heating and insulation');
call demo.happened('harbour', now() - interval '10 days', 'tom.okafor', 'catalog.product.changed',
    'product', 'larkspur_moving_home', 'Moving home, Larkspur',
    demo.went($$[
        ["pricing_options.package_gbp.fixed_price", 45000, 42000],
        ["channels", ["display"], ["display", "email"]]
    ]$$));
call demo.happened('harbour', now() - interval '9 days 2 hours', 'maren.holt', 'tenants.policy.changed',
    'tenant', 'harbour', 'The Daily Harbour',
    demo.went($$[
        ["advertising_policy.blocked_advertisers", ["Morning Pilot"], ["Morning Pilot", "Quickfix Loans"]]
    ]$$));
call demo.happened('harbour', now() - interval '9 days', 'maren.holt', 'catalog.price.changed',
    'product', 'live_blog_by_the_hour', 'Live blog, by the hour',
    demo.went($$[["pricing_options.hour_gbp.fixed_price", 850, 900]]$$));
call demo.happened('harbour', now() - interval '8 days', 'bea.lorimer', 'catalog.product.activated',
    'product', 'ask_harbour_answers', 'Ask the Harbour, sponsored answers',
    demo.went($$[["status", "draft", "active"]]$$));
call demo.happened('harbour', now() - interval '7 days', 'bea.lorimer', 'catalog.product.changed',
    'product', 'ask_harbour_display', 'Ask the Harbour, composed display',
    demo.went($$[["creative_policy.provenance_required", false, true]]$$));
call demo.happened('harbour', now() - interval '6 days 20 hours', 'bea.lorimer', 'catalog.product.activated',
    'product', 'ask_harbour_display', 'Ask the Harbour, composed display',
    problem => 'It has no description of how generated pictures are labelled');
call demo.happened('harbour', now() - interval '6 days 2 hours', 'tom.okafor', 'catalog.price.changed',
    'product', 'article_rectangle', 'Article rectangle',
    demo.went($$[
        ["pricing_options.cpm_gbp.fixed_price", 11.5, 12],
        ["pricing_options.cpm_eur_standard.fixed_price", 13.5, 14]
    ]$$));
call demo.happened('harbour', now() - interval '6 days 1 hour', 'tom.okafor', 'catalog.product.imported',
    'product', 'article_rectangle', 'Article rectangle',
    demo.went($$[["format_options", null, "article_rectangle_image"]]$$));
call demo.happened('harbour', now() - interval '6 days', 'bea.lorimer', 'catalog.product.created',
    'product', 'property_pages', 'Property pages',
    demo.went($$[["status", null, "draft"]]$$));
call demo.happened('harbour', now() - interval '5 days 6 hours', 'tom.okafor', 'catalog.price.changed',
    'product', 'morning_briefing', 'Morning briefing',
    demo.went($$[["pricing_options.send_gbp.fixed_price", 2600, 2800]]$$));
call demo.happened('harbour', now() - interval '4 days', 'tom.okafor', 'catalog.price.changed',
    'product', 'gift_guide', 'Gift guide',
    demo.went($$[["pricing_options.sale_gbp.fixed_price", 5.5, 6.5]]$$));
call demo.happened('harbour', now() - interval '3 days 4 hours', 'maren.holt', 'catalog.product.changed',
    'product', 'homepage_takeover', 'Homepage takeover, one day',
    demo.went($$[
        ["cancellation_policy.notice_period", "7 days", "14 days"],
        ["exclusivity", "category", "exclusive"]
    ]$$));
call demo.happened('harbour', now() - interval '2 days 3 hours', 'maren.holt', 'tenants.host.added',
    'host', 'ads.dailyharbour.example', 'ads.dailyharbour.example',
    demo.went($$[["status", null, "pending"]]$$));
call demo.happened('harbour', now() - interval '2 days 1 hour', 'maren.holt', 'buyers.buyer.changed',
    'buyer', 'atlas_buying_agent', 'Atlas Buying Agent',
    demo.went($$[["adapter_mappings.mock.advertiser_id", null, "4711200988"]]$$));
call demo.happened('harbour', now() - interval '2 days', 'tom.okafor', 'catalog.product.created',
    'product', 'reader_interests_short_breaks', 'Readers by interest: short breaks');
call demo.happened('harbour', now() - interval '30 hours', 'maren.holt', 'access.invited',
    'user', '01980000-0000-7000-8000-000000000107', 'Jonah Pell',
    demo.went($$[["role", null, "viewer"], ["creative_reviewer", null, true]]$$));
call demo.happened('harbour', now() - interval '1 day 2 hours', 'bea.lorimer', 'catalog.price.changed',
    'product', 'property_pages', 'Property pages',
    demo.went($$[["pricing_options.cpm_gbp.fixed_price", 14, 15]]$$));
call demo.happened('harbour', now() - interval '1 day 1 hour', 'tom.okafor', 'orders.order.retried',
    'order', 'mb_pellow_film', 'Pellow Coats, mb_pellow_film',
    problem => 'The ad server refused the line item: the flight begins in the past.');
call demo.happened('harbour', now() - interval '7 hours 12 minutes', 'kestrel_and_co', 'creatives.creative.submitted',
    'creative', 'kestrel_and_co/ard_fibre_970', 'Ardent Broadband, first try',
    problem => 'assets.html_creative: longer than 500 kB');
call demo.happened('harbour', now() - interval '3 hours', 'tom.okafor', 'workflow.step.assigned',
    'order', 'mb_larkspur_moving', 'Larkspur, mb_larkspur_moving',
    demo.went($$[["assigned_to", null, "Bea Lorimer"]]$$));
call demo.happened('harbour', now() - interval '2 hours 10 minutes', 'atlas_buying_agent', 'orders.order.received',
    'order', 'mb_bramble_morning', 'Bramble Teas, mb_bramble_morning',
    problem => 'BUDGET_TOO_LOW: 180 GBP is below the minimum of 250 GBP');
call demo.happened('harbour', now() - interval '2 hours', 'maren.holt', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000101', 'Maren Holt');
call demo.happened('harbour', now() - interval '40 minutes', 'tom.okafor', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000102', 'Tom Okafor');
call demo.happened('harbour', now() - interval '25 minutes', 'priya.nair', 'access.signed-in',
    'user', '01980000-0000-7000-8000-000000000103', 'Priya Nair');
