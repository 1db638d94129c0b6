insert into creative_agent (tenant_id, id, agent_name, endpoint, enabled, last_tested_at, last_test_passed,
    last_test_result, created_at, updated_at)
values ('harbour', 'reference', 'Reference formats', 'https://creative.adcontextprotocol.org', true,
        now() - interval '1 day', true, '69 formats', now() - interval '399 days', now() - interval '1 day'),
       ('harbour', 'harbour_studio', 'Harbour Studio', 'https://creative.dailyharbour.example/mcp', true,
        now() - interval '6 days', true, '11 formats', now() - interval '220 days', now() - interval '6 days'),
       ('harbour', 'inkwell', 'Inkwell Creative Check', 'https://agents.inkwell.example/adcp', false,
        now() - interval '58 days', false, 'No answer within 10 seconds', now() - interval '91 days',
        now() - interval '57 days'),
       ('northlight', 'reference', 'Reference formats', 'https://creative.adcontextprotocol.org', true,
        now() - interval '2 days', true, '69 formats', now() - interval '286 days', now() - interval '2 days'),
       ('northlight', 'northlight_formats', 'Northlight Formats', 'https://creative.northlight.example/mcp', true,
        now() - interval '2 days', true, '14 formats', now() - interval '280 days', now() - interval '2 days');

insert into signals_agent (tenant_id, id, agent_name, endpoint, enabled, last_tested_at, last_test_passed,
    last_test_result, created_at, updated_at)
values ('harbour', 'reader_interests', 'Harbour reader interests', 'https://signals.dailyharbour.example/mcp', true,
        now() - interval '3 days', true, '38 signals', now() - interval '200 days', now() - interval '3 days'),
       ('northlight', 'viewing_habits', 'Viewing habits', 'https://signals.northlight.example/mcp', true,
        now() - interval '1 day', true, '112 signals', now() - interval '250 days', now() - interval '1 day'),
       ('northlight', 'panelwise', 'Panelwise audiences', 'https://adcp.panelwise.example', true,
        now() - interval '5 hours', false, 'Answered 503', now() - interval '80 days', now() - interval '5 hours');

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
