insert into creative_agent (tenant_id, id, agent_name, endpoint, enabled, last_tested_at, last_test_passed,
    last_test_result, last_test_number, last_test_millis, last_test_agent, created_at, updated_at)
values ('harbour', 'reference', 'Reference formats', 'https://creative.adcontextprotocol.org', true,
        now() - interval '1 day', true, null, 4, 812, 'AdCP reference creative agent 3.1.0',
        now() - interval '399 days', now() - interval '398 days'),
       ('harbour', 'harbour_studio', 'Harbour Studio', 'https://creative.dailyharbour.example/mcp', true,
        now() - interval '6 days', true, null, 5, 240, 'Harbour Studio 2.3.1',
        now() - interval '220 days', now() - interval '31 days'),
       ('harbour', 'inkwell', 'Inkwell Creative Check', 'https://agents.inkwell.example/adcp', false,
        now() - interval '58 days', false, 'too-slow', null, 9500, null,
        now() - interval '91 days', now() - interval '57 days'),
       ('northlight', 'reference', 'Reference formats', 'https://creative.adcontextprotocol.org', true,
        now() - interval '2 days', true, null, 4, 655, 'AdCP reference creative agent 3.1.0',
        now() - interval '286 days', now() - interval '286 days'),
       ('northlight', 'northlight_formats', 'Northlight Formats', 'https://creative.northlight.example/mcp', true,
        now() - interval '2 days', true, null, 3, 310, 'Northlight Formats 1.0.4',
        now() - interval '280 days', now() - interval '280 days');

insert into creative_agent_format (tenant_id, agent_id, place, agent_url, format_id, name, family, width, height,
    duration_ms, needs, refreshed_at)
select a.tenant_id, a.id, f.place, f.agent_url, f.format_id, f.name, f.family, f.width, f.height, f.duration_ms,
       coalesce(f.needs, '{}'), a.last_tested_at
  from (values
        ('reference', 0, 'https://creative.adcontextprotocol.org/', 'display_image', 'Display Banner - Image', 'display',
         null, null, null, array['dimensions']),
        ('reference', 1, 'https://creative.adcontextprotocol.org/', 'display_300x250_image',
         'Medium Rectangle - Image', 'display', 300, 250, null, null),
        ('reference', 2, 'https://creative.adcontextprotocol.org/', 'video_hosted', 'Video - Hosted', 'video',
         null, null, null, array['duration']),
        ('reference', 3, 'https://creative.adcontextprotocol.org/', 'native_standard', 'Native - Standard', 'native',
         null, null, null, null),
        ('harbour_studio', 0, 'https://creative.dailyharbour.example/mcp', 'front_page_takeover', 'Front page takeover',
         'display', 1920, 1080, null, null),
        ('harbour_studio', 1, 'https://creative.dailyharbour.example/mcp', 'story_sponsor', 'Story sponsorship',
         'native', null, null, null, null),
        ('harbour_studio', 2, 'https://creative.dailyharbour.example/mcp', 'newsletter_header', 'Newsletter header',
         'display', 600, 200, null, null),
        ('harbour_studio', 3, 'https://creative.dailyharbour.example/mcp', 'podcast_host_read', 'Podcast, read by the host',
         'audio', null, null, 60000, null),
        ('harbour_studio', 4, 'https://creative.dailyharbour.example/mcp', 'harbour_screen', 'Screen at the harbour',
         'dooh', 1080, 1920, 10000, null),
        ('northlight_formats', 0, 'https://creative.northlight.example/mcp', 'pause_screen', 'Pause screen', 'display',
         1920, 1080, null, null),
        ('northlight_formats', 1, 'https://creative.northlight.example/mcp', 'opening_spot', 'Opening spot', 'video',
         1920, 1080, 15000, null),
        ('northlight_formats', 2, 'https://creative.northlight.example/mcp', 'episode_sponsor', 'Episode sponsor',
         'video', null, null, null, array['duration']))
       f (agent, place, agent_url, format_id, name, family, width, height, duration_ms, needs)
  join creative_agent a on a.id = f.agent and a.last_test_passed;

insert into signals_agent (tenant_id, id, agent_name, endpoint, enabled, last_tested_at, last_test_passed,
    last_test_result, last_test_number, last_test_millis, last_test_agent, created_at, updated_at)
values ('harbour', 'reader_interests', 'Harbour reader interests', 'https://signals.dailyharbour.example/mcp', true,
        now() - interval '3 days', true, null, 2, 190, 'Reader interests 4.2.0',
        now() - interval '200 days', now() - interval '200 days'),
       ('northlight', 'viewing_habits', 'Viewing habits', 'https://signals.northlight.example/mcp', true,
        now() - interval '1 day', true, null, 3, 420, 'Viewing habits 1.7.2',
        now() - interval '250 days', now() - interval '250 days'),
       ('northlight', 'panelwise', 'Panelwise audiences', 'https://adcp.panelwise.example', true,
        now() - interval '5 hours', false, 'status', 503, 130, null,
        now() - interval '80 days', now() - interval '80 days');

-- Harbour's orders go to the ad server that Masthead plays itself, so that an approval can be followed to the end.
insert into adapter_config (tenant_id, id, adapter_type, config, last_tested_at, last_test_passed, last_test_result,
    created_at, updated_at)
values ('harbour', demo.id(now() - interval '398 days', 'harbour adapter'), 'mock',
        $${"latency_ms": 800, "failure_rate": 0.0}$$,
        now() - interval '11 days', true, 'Connected', now() - interval '398 days', now() - interval '11 days'),
       ('northlight', demo.id(now() - interval '284 days', 'northlight adapter'), 'kevel',
        $${"network_id": "10417", "site_id": "410221"}$$,
        now() - interval '16 hours', false, 'The API key was refused (401)', now() - interval '284 days',
        now() - interval '16 hours');

insert into strategy (tenant_id, strategy_id, name, config, is_simulation, created_at, updated_at)
values ('harbour', 'sim_election_week', 'Election week, double traffic',
        $${"mode": "simulation", "traffic_factor": 2.1, "start": "2026-05-04", "days": 7, "fill_rate": 0.93}$$, true,
        now() - interval '230 days', now() - interval '199 days'),
       ('harbour', 'sim_slow_summer', 'Slow summer', $${"mode": "simulation", "traffic_factor": 0.7, "days": 42}$$,
        true, now() - interval '140 days', now() - interval '140 days'),
       ('harbour', 'even_delivery', 'Even delivery', $${"pacing": "even", "catch_up": true}$$, false,
        now() - interval '390 days', now() - interval '390 days'),
       ('northlight', 'sim_finale_night', 'Season finale night',
        $${"mode": "simulation", "traffic_factor": 3.4, "hours": 3, "force_error_after_hours": null}$$, true,
        now() - interval '75 days', now() - interval '30 days'),
       ('northlight', 'front_loaded_launch', 'Front-loaded launch', $${"pacing": "front_loaded", "first_week": 0.6}$$,
        false, now() - interval '150 days', now() - interval '150 days');
