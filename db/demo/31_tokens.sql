-- The first token of each tenant is printed at the start: mh_demo_harbour_buyer and mh_demo_northlight_buyer.
insert into principal_token (tenant_id, id, principal_id, name, prefix, token_sha256, last_used_at, expires_at,
    revoked_at, revoked_by, created_at, created_by)
select tenant, demo.id(now() - made, token), buyer, name, left(token, 15), sha256(token::bytea), now() - used,
       now() + expires, now() - revoked, case when revoked is not null then demo.author(tenant, by) end,
       now() - made, demo.author(tenant, by)
from (values
    ('harbour', 'brightwater_media', 'mh_demo_harbour_buyer', 'Demo token', interval '380 days', interval '12 minutes',
        null::interval, null::interval, 'maren.holt'),
    ('harbour', 'brightwater_media', 'mh_k2vR_brightwater_staging', 'Staging', interval '210 days', interval '34 days',
        interval '21 days', null, 'maren.holt'),
    ('harbour', 'kestrel_and_co', 'mh_Zp81_kestrel_2025', 'Trading desk', interval '365 days', interval '95 days',
        null, interval '94 days', 'maren.holt'),
    ('harbour', 'kestrel_and_co', 'mh_q7Lm_kestrel_2026', 'Trading desk', interval '94 days', interval '2 hours',
        interval '180 days', null, 'tom.okafor'),
    ('harbour', 'fenwick_rail', 'mh_x0Df_fenwick', 'Media agent', interval '300 days', interval '1 day',
        null, null, 'tom.okafor'),
    ('harbour', 'acme_outdoor', 'mh_r5Tb_acme', 'Acme media agent', interval '198 days', interval '5 hours',
        interval '9 days', null, 'tom.okafor'),
    ('harbour', 'atlas_buying_agent', 'mh_9cWn_atlas', 'Production', interval '61 days', interval '3 minutes',
        interval '119 days', null, 'maren.holt'),
    ('northlight', 'pinnacle_agency', 'mh_demo_northlight_buyer', 'Demo token', interval '270 days',
        interval '8 minutes', null, null, 'nora.quist'),
    ('northlight', 'acme_outdoor', 'mh_T4gS_acme', 'Acme media agent', interval '240 days', interval '1 hour',
        interval '125 days', null, 'nora.quist'),
    ('northlight', 'nova_brands', 'mh_u8Ye_nova', 'Buying agent', interval '233 days', interval '6 days',
        null, null, 'sam.adeyemi'),
    ('northlight', 'volta_motors', 'mh_b3Hj_volta', 'Launch team', interval '150 days', interval '7 hours',
        interval '30 days', null, 'sam.adeyemi'),
    ('northlight', 'glasshouse_pr', 'mh_m1Xo_glasshouse', 'Office', interval '250 days', interval '120 days',
        null, interval '101 days', 'nora.quist'),
    ('northlight', 'cascade_trading_desk', 'mh_f6Qa_cascade', 'Production', interval '45 days', interval '1 minute',
        interval '135 days', null, 'nora.quist')
) as token (tenant, buyer, token, name, made, used, expires, revoked, by);
