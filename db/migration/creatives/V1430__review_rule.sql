create table review_rule (
    tenant_id           text        not null,
    decide_within_hours integer,
    four_eyes           boolean     not null default false,
    version             bigint      not null default 0,
    created_at          timestamptz not null default now(),
    created_by          text,
    updated_at          timestamptz not null default now(),
    updated_by          text,
    constraint review_rule_pk primary key (tenant_id),
    constraint review_rule_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint review_rule_hours_check check (decide_within_hours between 1 and 720)
);

comment on table review_rule is 'How a tenant''s creatives are reviewed; without a row nothing is due and anybody decides.';
comment on column review_rule.decide_within_hours is 'after it was sent, when a creative that waits is due; null for never';
comment on column review_rule.four_eyes is 'nobody decides a creative that an action of their own submitted';

call isolate_by_tenant('review_rule');

grant select, insert, update on review_rule to masthead_app;
