-- A newspaper where people decide everything, and a streaming service that leaves the plain cases to the rules.
insert into tenant (tenant_id, name, subdomain, time_zone, default_currency, auth_setup_mode, approval_mode,
    human_review_required, creative_auto_approve_threshold, creative_auto_reject_threshold, brand_manifest_policy,
    product_ranking_prompt, created_at, updated_at)
values ('harbour', 'The Daily Harbour', 'harbour', 'Europe/London', 'GBP', 'sso', 'manual', true, 0.92, 0.15,
        'require_auth',
        'Prefer products whose readers match the brief. Put editions and sections before run-of-site, never put a'
        ' homepage takeover beside a competing one on the same day.',
        now() - interval '402 days', now() - interval '9 days'),
       ('northlight', 'Northlight', 'northlight', 'America/New_York', 'USD', 'sso', 'auto', false, 0.85, 0.15,
        'require_brand',
        'Rank by audience fit first and by completion rate second. Do not offer originals in their first week to'
        ' campaigns below 25,000 USD.',
        now() - interval '287 days', now() - interval '4 days');

insert into tenant_host (tenant_id, host, kind, status, txt_token, verified_at, last_checked_at, created_at)
values ('harbour', 'harbour.localhost', 'subdomain', 'active', null, null, null, now() - interval '402 days'),
       ('harbour', 'ads.dailyharbour.example', 'custom', 'pending', 'masthead-proof=7c1f4e9a2b60d853', null,
        now() - interval '3 hours', now() - interval '2 days'),
       ('northlight', 'northlight.localhost', 'subdomain', 'active', null, null, null, now() - interval '287 days');
