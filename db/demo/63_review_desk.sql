-- By when the newspaper decides, who has taken what on, and how its people look at the queue.
insert into review_rule (tenant_id, decide_within_hours) values ('harbour', 24);

update creative set assigned_to = demo.person('harbour', 'priya.nair')
where tenant_id = 'harbour' and (principal_id, creative_id) in (
    select principal_id, creative_id from creative
     where tenant_id = 'harbour' and status = 'pending_review' order by submitted_at limit 2);

insert into saved_view (tenant_id, view_id, owner_id, name, query, shared)
values ('harbour', '01990000-0000-7000-8000-00000000d001', demo.person('harbour', 'maren.holt'), 'Overdue',
        'overdue=yes', true),
       ('harbour', '01990000-0000-7000-8000-00000000d002', demo.person('harbour', 'priya.nair'),
        'Next orders, unassigned', 'sort=start&assigned=nobody', true);
