-- Northlight: orders. Most approve themselves; people see the large ones.
call demo.order('northlight', 'nl_mallory_premiere', 'pinnacle_agency', 'Mallory Watches', 'pending_approval',
    interval '5 hours', interval '16 days', interval '23 days', 240000, 'USD', changed => interval '5 hours',
    reference => 'PA-7001', po => 'MW-2026-118');
call demo.package('northlight', 'nl_mallory_premiere', 'premiere', 'premiere_week', 'premiere_usd');
call demo.assign('northlight', 'nl_mallory_premiere', 'premiere', 'mw_second_60');

call demo.order('northlight', 'nl_lightfoot_letter', 'pinnacle_agency', 'Lightfoot', 'pending_approval',
    interval '1 hour 30 minutes', interval '6 days', interval '34 days', 24800, 'USD',
    changed => interval '1 hour 30 minutes', reference => 'PA-7004');
call demo.package('northlight', 'nl_lightfoot_letter', 'letter', 'weekly_picks', 'send_usd');
call demo.assign('northlight', 'nl_lightfoot_letter', 'letter', 'lf_promise');

call demo.order('northlight', 'nl_helio_playable', 'helio_games', 'Ashfall', 'pending_creatives', interval '4 hours',
    interval '1 day', interval '21 days', 30000, 'USD', changed => interval '4 hours', reference => 'ashfall-play');
call demo.package('northlight', 'nl_helio_playable', 'arcade', 'arcade', 'cpc_usd_auction', bid => 1.35);
call demo.assign('northlight', 'nl_helio_playable', 'arcade', 'hg_ashfall_play');

call demo.order('northlight', 'nl_juniper_houses', 'juniper_travel', 'Juniper', 'pending_creatives', interval '2 days',
    interval '8 days', interval '50 days', 44000, 'USD', changed => interval '2 days', reference => 'jt-houses');
call demo.package('northlight', 'nl_juniper_houses', 'pages', 'programme_pages', 'vcpm_usd_guaranteed');
call demo.assign('northlight', 'nl_juniper_houses', 'pages', 'jt_refuge');

call demo.order('northlight', 'nl_nova_player', 'nova_brands', 'Nova', 'pending_activation', interval '6 hours',
    interval '1 day', interval '31 days', 36000, 'USD', changed => interval '4 minutes', reference => 'NV-PLAYER-Q4');
call demo.package('northlight', 'nl_nova_player', 'player', 'player_preroll', 'cpcv_usd_auction', bid => 0.09);
call demo.assign('northlight', 'nl_nova_player', 'player', 'manifest_video_renditions');

call demo.order('northlight', 'nl_volta_one', 'volta_motors', 'Volta Motors', 'pending_start', interval '3 days',
    interval '3 days', interval '45 days', 480000, 'USD', changed => interval '3 hours', approved_by => 'nora.quist',
    reference => 'VOLTA-ONE', po => 'VM-55021');
call demo.package('northlight', 'nl_volta_one', 'home', 'northlight_menu_banner', 'northlight_menu_banner_cpm', 0.3);
call demo.package('northlight', 'nl_volta_one', 'prime', 'ctv_prime_time', 'cpm_usd_guaranteed', 0.55,
    targeting => $${"geo_regions": ["US-NY", "US-CA", "US-WA"]}$$);
call demo.package('northlight', 'nl_volta_one', 'pause', 'northlight_pause', 'northlight_pause_image_cpm', 0.15);
call demo.assign('northlight', 'nl_volta_one', 'home', 'vm_menu_banner');
call demo.assign('northlight', 'nl_volta_one', 'prime', 'vm_first_drive_30', 70);
call demo.assign('northlight', 'nl_volta_one', 'prime', 'vm_first_drive_15', 30);
call demo.assign('northlight', 'nl_volta_one', 'pause', 'vm_pause');

call demo.order('northlight', 'nl_nova_pantry', 'nova_brands', 'Nova', 'active', interval '39 days',
    interval '-36 days', interval '24 days', 185000, 'USD', 104220.75, interval '12 minutes', reference => 'NV-PANTRY');
call demo.package('northlight', 'nl_nova_pantry', 'everything', 'northlight_bundle', 'cpm_fixed', 0.6);
call demo.package('northlight', 'nl_nova_pantry', 'radio', 'radio_network', 'cpm_usd_fixed', 0.15);
call demo.package('northlight', 'nl_nova_pantry', 'pages', 'programme_pages', 'vcpm_usd_guaranteed', 0.25);
call demo.assign('northlight', 'nl_nova_pantry', 'everything', 'nv_pantry_30');
call demo.assign('northlight', 'nl_nova_pantry', 'radio', 'nv_pantry_radio');
call demo.assign('northlight', 'nl_nova_pantry', 'pages', 'nv_pantry_970x250', 60);
call demo.assign('northlight', 'nl_nova_pantry', 'pages', 'nv_pantry_300x600', 40);

call demo.order('northlight', 'nl_juniper_north', 'juniper_travel', 'Juniper', 'active', interval '18 days',
    interval '-14 days', interval '28 days', 128000, 'USD', 39875.2, interval '12 minutes', reference => 'jt-north',
    approved_by => 'sam.adeyemi');
call demo.package('northlight', 'nl_juniper_north', 'televisions', 'living_room', 'cpm_usd_auction', 0.55, bid => 26);
call demo.package('northlight', 'nl_juniper_north', 'cars', 'drive_time', 'cpm_usd', 0.2);
call demo.package('northlight', 'nl_juniper_north', 'cinema', 'preview_nights', 'night_usd', 0.25);
call demo.assign('northlight', 'nl_juniper_north', 'televisions', 'jt_north_30');
call demo.assign('northlight', 'nl_juniper_north', 'cars', 'jt_radio');
call demo.assign('northlight', 'nl_juniper_north', 'cinema', 'jt_north_60');

call demo.order('northlight', 'nl_acme_stove', 'acme_outdoor', 'Acme Outdoor', 'active', interval '11 days',
    interval '-7 days', interval '30 days', 76000, 'USD', 12104, interval '12 minutes', reference => 'acme-stove');
call demo.package('northlight', 'nl_acme_stove', 'kitchen', 'harvest_kitchen_sponsor', 'cpm_fixed');
call demo.assign('northlight', 'nl_acme_stove', 'kitchen', 'ac_kitchen_30', 50);
call demo.assign('northlight', 'nl_acme_stove', 'kitchen', 'ac_kitchen_15', 50);

call demo.order('northlight', 'nl_helio_ashfall', 'helio_games', 'Ashfall', 'active', interval '13 days',
    interval '-11 days', interval '17 days', 52000, 'USD', 31990.4, interval '12 minutes',
    reference => 'ashfall-launch');
call demo.package('northlight', 'nl_helio_ashfall', 'households', 'helio_gaming_audience', 'cpm_usd_auction', 0.4,
    bid => 9.5);
call demo.package('northlight', 'nl_helio_ashfall', 'arcade', 'arcade', 'rewarded_cpcv', 0.6);
call demo.assign('northlight', 'nl_helio_ashfall', 'households', 'hg_ashfall_728');
call demo.assign('northlight', 'nl_helio_ashfall', 'arcade', 'hg_ashfall_15');

call demo.order('northlight', 'nl_cascade_answers', 'cascade_trading_desk', 'Stillwater Oats', 'active',
    interval '2 days 18 hours', interval '-2 days', interval '12 days', 8000, 'USD', 1322.4, interval '12 minutes',
    reference => 'cd:oats:0031');
call demo.package('northlight', 'nl_cascade_answers', 'answers', 'watch_next', 'cpc_usd', bid => 2.4);
call demo.assign('northlight', 'nl_cascade_answers', 'answers', 'cd_answers_oats', 50);
call demo.assign('northlight', 'nl_cascade_answers', 'answers', 'cd_answers_tea', 50);

call demo.order('northlight', 'nl_volta_launch', 'volta_motors', 'Volta Motors', 'paused', interval '30 days',
    interval '-26 days', interval '4 days', 93000, 'USD', 71300, interval '2 days 4 hours',
    'nora.quist', 'VOLTA-LAUNCH');
call demo.package('northlight', 'nl_volta_launch', 'channels', 'channel_spots', 'cpp_a25_54');
call demo.assign('northlight', 'nl_volta_launch', 'channels', 'volta_ev_launch_30s');

call demo.order('northlight', 'nl_volta_tease', 'volta_motors', 'Volta Motors', 'completed', interval '44 days',
    interval '-42 days', interval '-28 days', 150000, 'USD', 149310.88, interval '28 days',
    'nora.quist', 'VOLTA-TEASE');
call demo.package('northlight', 'nl_volta_tease', 'sport', 'live_sport', 'cpcv_usd_guaranteed');
call demo.assign('northlight', 'nl_volta_tease', 'sport', 'vm_tease_15');

call demo.order('northlight', 'nl_acme_summer', 'acme_outdoor', 'Acme Outdoor', 'completed', interval '79 days',
    interval '-76 days', interval '-34 days', 60000, 'USD', 60000, interval '34 days', reference => 'acme-summer');
call demo.package('northlight', 'nl_acme_summer', 'prime', 'ctv_prime_time', 'cpp_usd_p18-49');
call demo.assign('northlight', 'nl_acme_summer', 'prime', 'acme_summer_ctv_30s');

call demo.order('northlight', 'nl_mallory_wall', 'pinnacle_agency', 'Mallory Watches', 'canceled', interval '23 days',
    interval '-15 days', interval '-14 days', 50000, 'USD', changed => interval '21 days', reference => 'PA-6950',
    note => 'The picture may not be shown any more.');
call demo.package('northlight', 'nl_mallory_wall', 'wall', 'avenue_wall', 'dooh_wall_day');
call demo.assign('northlight', 'nl_mallory_wall', 'wall', 'mw_wall');

call demo.order('northlight', 'nl_bingebox', 'pinnacle_agency', 'Bingebox', 'rejected', interval '5 days',
    interval '2 days', interval '30 days', 90000, 'USD', changed => interval '4 days 20 hours', reference => 'PA-6988',
    note => 'We do not run other streaming services.');
call demo.package('northlight', 'nl_bingebox', 'pages', 'programme_pages', 'vcpm_usd_guaranteed');

call demo.order('northlight', 'nl_stillwater_letter', 'cascade_trading_desk', 'Stillwater Oats', 'failed',
    interval '17 hours', interval '1 day', interval '15 days', 12000, 'USD', changed => interval '16 hours',
    reference => 'cd:oats:0034', note => 'The ad server refused the API key (401).');
call demo.package('northlight', 'nl_stillwater_letter', 'answers', 'watch_next', 'cpc_usd', bid => 2.2);
call demo.assign('northlight', 'nl_stillwater_letter', 'answers', 'cd_answers_oats');

call demo.order('northlight', 'nl_juniper_canada', 'juniper_travel', 'Juniper', 'draft', interval '6 days',
    interval '40 days', interval '70 days', 55000, 'CAD', changed => interval '6 days', reference => 'jt-canada');
call demo.package('northlight', 'nl_juniper_canada', 'canada', 'canada_bundle', 'cpm_cad');
