insert into workflow_step (tenant_id, step_id, context_id, step_type, status, tool_name, owner, subject_type,
    subject_id, subject_label, assigned_to, due_at, error_message, attempts, next_attempt_at, completed_at, created_at,
    updated_at)
select tenant, demo.id(now() - made, task), demo.context(tenant, null), kind, status, tool, owner, subject_type,
       subject_id, label, demo.person(tenant, who), now() + due, problem, attempts, now() + again,
       case when status in ('completed', 'failed') then now() - touched end, now() - made, now() - touched
from (values
    ('harbour', 'check the festival wall', 'manual_task', 'pending', 'publisher', 'publisher', 'order',
        'mb_festival_partner', 'Hang the partner wall at the festival', 'bea.lorimer', interval '3 days', null, 0,
        null::interval, interval '6 days', interval '2 days'),
    ('harbour', 'contract for the crossword', 'manual_task', 'in_progress', 'publisher', 'publisher', 'product',
        'crossword_partner', 'Contract with the next crossword partner', 'maren.holt', interval '9 days', null, 0, null,
        interval '12 days', interval '1 day'),
    ('harbour', 'count the stations', 'manual_task', 'completed', 'publisher', 'publisher', 'product',
        'newsstand_screens', 'Recount the station shops', 'tom.okafor', interval '-30 days', null, 0, null,
        interval '44 days', interval '38 days'),
    ('harbour', 'sync ad units', 'background_task', 'completed', 'inventory_sync', 'system', 'adapter', 'mock',
        'Read ad units from the ad server', null, null, null, 1, null, interval '7 hours', interval '7 hours'),
    ('harbour', 'fetch media', 'background_task', 'failed', 'media_fetch', 'system', 'creative',
        'brightwater_media/bw_upload_7731', 'Keep a copy of Upload 7731', null, null,
        'https://cdn.brightwater-media.example/7731.tiff answered 404', 3, interval '18 minutes', interval '4 minutes',
        interval '1 minute'),
    ('harbour', 'tell brightwater', 'background_task', 'completed', 'creative_notification', 'system', 'buyer',
        'brightwater_media', 'Tell Brightwater Media what was decided', null, null, null, 2, null, interval '2 days',
        interval '2 days'),
    ('northlight', 'key for the ad server', 'manual_task', 'pending', 'publisher', 'publisher', 'adapter', 'kevel',
        'Put a new API key into the ad server settings', 'nora.quist', interval '-4 hours', null, 0, null,
        interval '16 hours', interval '16 hours'),
    ('northlight', 'standards for children', 'manual_task', 'in_progress', 'publisher', 'publisher', 'product',
        'family_hour', 'Standards for children, second reading', 'mika.tanaka', interval '13 days', null, 0, null,
        interval '20 days', interval '3 days'),
    ('northlight', 'sync zones', 'background_task', 'failed', 'inventory_sync', 'system', 'adapter', 'kevel',
        'Read zones from the ad server', null, null, 'The API key was refused (401)', 5, interval '44 minutes',
        interval '16 hours', interval '16 minutes'),
    ('northlight', 'refresh audiences', 'background_task', 'failed', 'signals_refresh', 'system', 'signals_agent',
        'panelwise', 'Refresh audiences from Panelwise', null, null, 'https://adcp.panelwise.example answered 503', 2,
        interval '25 minutes', interval '5 hours', interval '35 minutes'),
    ('northlight', 'delivery figures', 'background_task', 'completed', 'delivery_sync', 'system', 'adapter', 'kevel',
        'Fetch delivery figures', null, null, null, 1, null, interval '18 hours', interval '18 hours')
) as task (tenant, task, kind, status, tool, owner, subject_type, subject_id, label, who, due, problem, attempts, again,
    made, touched);

insert into workflow_comment (tenant_id, comment_id, step_id, author_id, author_name, body, created_at)
select s.tenant_id, demo.id(now() - ago, text), s.step_id, demo.person(s.tenant_id, who),
       (select name from app_user u where u.tenant_id = s.tenant_id and u.id = demo.person(s.tenant_id, who)), text,
       now() - ago
from (values
    ('harbour', 'mb_fenwick_winter', 'tom.okafor', interval '1 hour 35 minutes',
        'The briefing is full on the 12th. I asked whether the 13th is all right.'),
    ('harbour', 'mb_fenwick_winter', 'maren.holt', interval '1 hour 10 minutes',
        'Fine by me. Price as in the autumn, please, not lower.'),
    ('harbour', 'mb_larkspur_moving', 'bea.lorimer', interval '2 days',
        'Approved on the telephone, creatives to follow on Thursday.'),
    ('harbour', 'mb_pellow_film', 'tom.okafor', interval '2 hours 20 minutes',
        'They moved the start without telling us. New dates are on their way, retry then.'),
    ('harbour', 'acme_outdoor/acme_provenance_audit_directed_001', 'priya.nair', interval '30 minutes',
        'Says no label is needed because a person directed it. Our own rule says otherwise, asked the legal desk.'),
    ('harbour', 'crossword_partner', 'maren.holt', interval '4 days', 'Draft two is with their lawyers.'),
    ('northlight', 'nl_mallory_premiere', 'sam.adeyemi', interval '4 hours',
        'The film is approved. Is the week still free? I see a hold from spring.'),
    ('northlight', 'nl_mallory_premiere', 'nora.quist', interval '2 hours', 'The hold is gone. I sign tonight.'),
    ('northlight', 'nl_stillwater_letter', 'mika.tanaka', interval '15 hours',
        'The key expired on Friday. Nora has to make a new one.'),
    ('northlight', 'cascade_trading_desk/cd_ballot', 'eve.lindqvist', interval '12 hours',
        'Nobody’s candidate, but it is the week before. Left for the morning.'),
    ('northlight', 'family_hour', 'mika.tanaka', interval '3 days', 'Second reading on Tuesday, then it can start.')
) as said (tenant, subject, who, ago, text)
join workflow_step s on s.tenant_id = said.tenant and s.subject_id = said.subject
    and s.step_id = (select k.step_id from workflow_step k
                     where k.tenant_id = said.tenant and k.subject_id = said.subject
                     order by k.completed_at nulls first, k.created_at desc limit 1);
