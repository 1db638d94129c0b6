-- The Daily Harbour: orders, from the one that came in two hours ago to what is long over.
call demo.order('harbour', 'mb_fenwick_winter', 'fenwick_rail', 'Fenwick Rail', 'pending_approval', interval '2 hours',
    interval '9 days', interval '37 days', 24000, 'GBP', changed => interval '2 hours', reference => 'FR-WINTER-26',
    po => 'PO-88120');
call demo.package('harbour', 'mb_fenwick_winter', 'weekend', 'weekend_display', 'cpm_gbp', 0.65);
call demo.package('harbour', 'mb_fenwick_winter', 'briefing', 'morning_briefing', 'cpm_gbp', 0.35,
    pacing => 'front_loaded');
call demo.assign('harbour', 'mb_fenwick_winter', 'weekend', 'fr_winter_970x250', 60);
call demo.assign('harbour', 'mb_fenwick_winter', 'weekend', 'fr_winter_300x600', 40);
call demo.assign('harbour', 'mb_fenwick_winter', 'briefing', 'fr_winter_300x250');

call demo.order('harbour', 'mb_bramble_morning', 'atlas_buying_agent', 'Bramble Teas', 'pending_approval',
    interval '55 minutes', interval '3 days', interval '24 days', 6000, 'GBP', changed => interval '55 minutes',
    reference => 'atlas:bramble:7f21');
call demo.package('harbour', 'mb_bramble_morning', 'native', 'article_native', 'cpc_gbp', 0.5, bid => 1.15);
call demo.package('harbour', 'mb_bramble_morning', 'wide', 'run_of_site', 'vcpm_gbp', 0.5, bid => 5.8,
    targeting => $${"geo_countries": ["GB"], "device_type": ["desktop"]}$$,
    formats => $$[{"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"}]$$);
call demo.assign('harbour', 'mb_bramble_morning', 'native', 'bt_letters');
call demo.assign('harbour', 'mb_bramble_morning', 'wide', 'bt_quiet_morning');

call demo.order('harbour', 'mb_larkspur_moving', 'larkspur_insurance', 'Larkspur', 'pending_creatives',
    interval '3 days', interval '4 days', interval '64 days', 50000, 'GBP', changed => interval '5 hours',
    approved_by => 'tom.okafor', reference => 'LK-MOVE', po => '4500018231');
call demo.package('harbour', 'mb_larkspur_moving', 'sponsorship', 'larkspur_moving_home', 'package_gbp', 0.84);
call demo.package('harbour', 'mb_larkspur_moving', 'articles', 'article_rectangle', 'cpm_gbp', 0.16);
call demo.assign('harbour', 'mb_larkspur_moving', 'sponsorship', 'lk_move_native');
call demo.assign('harbour', 'mb_larkspur_moving', 'articles', 'lk_move_html');

call demo.order('harbour', 'mb_ardent_streets', 'kestrel_and_co', 'Ardent Broadband', 'pending_creatives',
    interval '19 days', interval '-1 day', interval '27 days', 32000, 'GBP', changed => interval '7 hours',
    approved_by => 'bea.lorimer', reference => 'KC/ARD/11');
call demo.package('harbour', 'mb_ardent_streets', 'business', 'business_leaderboard', 'cpm_gbp', 0.4);
call demo.package('harbour', 'mb_ardent_streets', 'live', 'live_blog_by_the_hour', 'hour_gbp', 0.6);
call demo.assign('harbour', 'mb_ardent_streets', 'business', 'ard_fibre_728');
call demo.assign('harbour', 'mb_ardent_streets', 'live', 'ard_fibre_970');

call demo.order('harbour', 'mb_fenwick_newsstand', 'fenwick_rail', 'Fenwick Rail', 'pending_activation',
    interval '1 day 4 hours', interval '2 days', interval '16 days', 8400, 'GBP', changed => interval '9 minutes',
    approved_by => 'tom.okafor', reference => 'FR-STATIONS-26');
call demo.package('harbour', 'mb_fenwick_newsstand', 'stations', 'newsstand_screens', 'morning_share_gbp');
call demo.assign('harbour', 'mb_fenwick_newsstand', 'stations', 'fr_newsstand');

call demo.order('harbour', 'mb_fenwick_tide', 'fenwick_rail', 'Fenwick Rail', 'pending_start', interval '15 days',
    interval '5 days', interval '36 days', 21000, 'GBP', changed => interval '14 days', approved_by => 'maren.holt',
    reference => 'FR-TIDE-26', po => 'PO-87904');
call demo.package('harbour', 'mb_fenwick_tide', 'tide', 'harbour_tide_sponsor', 'flat_monthly');
call demo.assign('harbour', 'mb_fenwick_tide', 'tide', 'fr_tide_read');

call demo.order('harbour', 'mb_pellow_made_once', 'brightwater_media', 'Pellow Coats', 'active', interval '24 days',
    interval '-20 days', interval '25 days', 28500, 'GBP', 12380.42, interval '20 minutes', 'tom.okafor', 'BW-2291',
    'BW-PO-1187');
call demo.package('harbour', 'mb_pellow_made_once', 'sport', 'sport_half_page', 'cpm_gbp', 0.45);
call demo.package('harbour', 'mb_pellow_made_once', 'weekend', 'weekend_display', 'cpm_gbp', 0.35);
call demo.package('harbour', 'mb_pellow_made_once', 'stories', 'harbour_social', 'post_gbp', 0.2);
call demo.assign('harbour', 'mb_pellow_made_once', 'sport', 'pw_coats_600');
call demo.assign('harbour', 'mb_pellow_made_once', 'weekend', 'pw_coats_970', 50);
call demo.assign('harbour', 'mb_pellow_made_once', 'weekend', 'pw_coats_600', 50);
call demo.assign('harbour', 'mb_pellow_made_once', 'stories', 'manifest_story_vertical');

call demo.order('harbour', 'mb_fenwick_autumn', 'fenwick_rail', 'Fenwick Rail', 'active', interval '9 days',
    interval '-6 days', interval '22 days', 41000, 'GBP', 9120.05, interval '1 hour', 'tom.okafor', 'FR-AUTUMN-26',
    'PO-87710');
call demo.package('harbour', 'mb_fenwick_autumn', 'front', 'homepage_leaderboard', 'cpm_auction_gbp', 0.3, bid => 12.5);
call demo.package('harbour', 'mb_fenwick_autumn', 'weekend', 'weekend_display', 'cpm_gbp', 0.5);
call demo.package('harbour', 'mb_fenwick_autumn', 'sport', 'sport_half_page', 'cpm_gbp', 0.2);
call demo.assign('harbour', 'mb_fenwick_autumn', 'front', 'fr_autumn_728x90');
call demo.assign('harbour', 'mb_fenwick_autumn', 'weekend', 'fr_autumn_970x250');
call demo.assign('harbour', 'mb_fenwick_autumn', 'sport', 'fr_autumn_300x600');

call demo.order('harbour', 'mb_acme_trails', 'acme_outdoor', 'Acme Outdoor', 'active', interval '26 days',
    interval '-17 days', interval '20 days', 11500, 'GBP', 6044.9, interval '2 hours', 'bea.lorimer', 'acme-trails-26');
call demo.package('harbour', 'mb_acme_trails', 'trails', 'acme_trail_display', 'cpm_gbp');
call demo.assign('harbour', 'mb_acme_trails', 'trails', 'display_trail_pro_300x250', 70);
call demo.assign('harbour', 'mb_acme_trails', 'trails', 'creative_acme_1', 30);

call demo.order('harbour', 'mb_larkspur_claims', 'larkspur_insurance', 'Larkspur', 'active', interval '32 days',
    interval '-30 days', interval '1 day', 18000, 'GBP', 17412.6, interval '35 minutes', 'tom.okafor', 'LK-CLAIMS',
    '4500017719');
call demo.package('harbour', 'mb_larkspur_claims', 'viewable', 'business_viewable', 'vcpm_gbp_guaranteed', 0.7);
call demo.package('harbour', 'mb_larkspur_claims', 'articles', 'article_rectangle', 'cpm_gbp', 0.3);
call demo.assign('harbour', 'mb_larkspur_claims', 'viewable', 'lk_phone_970');
call demo.assign('harbour', 'mb_larkspur_claims', 'articles', 'lk_phone_html');

call demo.order('harbour', 'mb_festival_partner', 'brightwater_media', 'Pellow Coats', 'active', interval '60 days',
    interval '-12 days', interval '70 days', 48000, 'USD', 6857.14, interval '1 day', 'maren.holt', 'BW-2240-US');
call demo.package('harbour', 'mb_festival_partner', 'festival', 'book_festival', 'festival_usd');
call demo.assign('harbour', 'mb_festival_partner', 'festival', 'pw_coats_600');

call demo.order('harbour', 'mb_fenwick_radio', 'fenwick_rail', 'Fenwick Rail', 'paused', interval '19 days',
    interval '-15 days', interval '13 days', 14400, 'GBP', 5220, interval '1 day 2 hours',
    'bea.lorimer', 'FR-RADIO-26');
call demo.package('harbour', 'mb_fenwick_radio', 'radio', 'local_radio', 'cpp_adults',
    targeting => $${"stations": ["saltmarsh_fm", "quay_radio"]}$$);
call demo.assign('harbour', 'mb_fenwick_radio', 'radio', 'fr_radio_30');

call demo.order('harbour', 'mb_oldmill_letter', 'old_mill_bakery', 'Old Mill Bakery', 'completed', interval '39 days',
    interval '-37 days', interval '-9 days', 5800, 'GBP', 5800, interval '9 days', 'bea.lorimer', 'letter-autumn');
call demo.package('harbour', 'mb_oldmill_letter', 'table', 'saturday_table', 'week_gbp');
call demo.assign('harbour', 'mb_oldmill_letter', 'table', 'om_letter');

call demo.order('harbour', 'mb_holiday_sale', 'brightwater_media', 'Acme Outdoor', 'completed', interval '35 days',
    interval '-33 days', interval '-19 days', 9600, 'EUR', 9588.31, interval '19 days', 'tom.okafor', 'BW-2230');
call demo.package('harbour', 'mb_holiday_sale', 'articles', 'article_rectangle', 'cpm_eur_standard', 0.6);
call demo.package('harbour', 'mb_holiday_sale', 'front', 'homepage_leaderboard', 'cpm_auction_eur', 0.4, bid => 13);
call demo.assign('harbour', 'mb_holiday_sale', 'articles', 'ft_88201');
call demo.assign('harbour', 'mb_holiday_sale', 'front', 'ft_88202');

call demo.order('harbour', 'mb_quickfix', 'kestrel_and_co', 'Quickfix Loans', 'rejected', interval '14 days',
    interval '-10 days', interval '20 days', 15000, 'GBP', changed => interval '13 days 22 hours',
    reference => 'KC/QF/02',
    note => 'We do not carry short-term lending. This is the third request under different names.');
call demo.package('harbour', 'mb_quickfix', 'native', 'article_native', 'cpm_gbp');

call demo.order('harbour', 'mb_storm_week', 'larkspur_insurance', 'Larkspur', 'canceled', interval '12 days',
    interval '-9 days', interval '-2 days', 7000, 'GBP', changed => interval '10 days 6 hours', reference => 'LK-STORM',
    note => 'Withdrawn out of respect after the weekend.');
call demo.package('harbour', 'mb_storm_week', 'app', 'app_banner', 'cpc_gbp', bid => 0.6);
call demo.assign('harbour', 'mb_storm_week', 'app', 'lk_storm_300');

call demo.order('harbour', 'mb_pellow_film', 'brightwater_media', 'Pellow Coats', 'failed', interval '22 days',
    interval '-1 day', interval '29 days', 12000, 'GBP', changed => interval '3 hours', approved_by => 'tom.okafor',
    reference => 'BW-2302', note => 'The ad server refused the line item: the flight begins in the past.');
call demo.package('harbour', 'mb_pellow_film', 'instream', 'news_video_instream', 'cpcv_gbp');
call demo.assign('harbour', 'mb_pellow_film', 'instream', 'pw_coats_film');

call demo.order('harbour', 'mb_acme_winter_draft', 'acme_outdoor', 'Acme Outdoor', 'draft', interval '5 days',
    interval '30 days', interval '58 days', 20000, 'GBP', changed => interval '4 days', reference => 'acme-winter-27');
call demo.package('harbour', 'mb_acme_winter_draft', 'audience', 'reader_interests_short_breaks', 'cpm_gbp', bid => 9);
