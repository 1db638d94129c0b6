create table creative_decision (
    tenant_id              text        not null,
    decision_id            uuid        not null,
    principal_id           text        not null,
    creative_id            text        not null,
    from_status            text        not null,
    to_status              text        not null,
    decided_by             uuid,
    rule                   text,
    rule_version           text,
    reason_code            text,
    reason                 text,
    note_internal          text,
    score                  numeric(4, 3),
    score_reasons          jsonb       not null default '[]',
    auto_approve_threshold numeric(4, 3),
    auto_reject_threshold  numeric(4, 3),
    content_sha256         text,
    asset_digests          jsonb       not null default '{}',
    differences            jsonb       not null default '[]',
    undo_of                uuid,
    decided_at             timestamptz not null,
    constraint creative_decision_pk primary key (tenant_id, decision_id),
    constraint creative_decision_creative_fk foreign key (tenant_id, principal_id, creative_id)
        references creative (tenant_id, principal_id, creative_id),
    constraint creative_decision_decided_by_fk foreign key (tenant_id, decided_by) references app_user (tenant_id, id),
    constraint creative_decision_undo_of_fk foreign key (tenant_id, undo_of)
        references creative_decision (tenant_id, decision_id),
    constraint creative_decision_undo_of_key unique (tenant_id, undo_of),
    constraint creative_decision_transition_check check (creative_may_move(from_status, to_status)),
    constraint creative_decision_author_check check ((decided_by is null) = (rule is not null)),
    constraint creative_decision_rule_check check (
        (rule is null) = (rule_version is null) and length(rule) <= 100 and length(rule_version) <= 50),
    constraint creative_decision_reason_code_check check (is_creative_reason(reason_code)),
    constraint creative_decision_reason_given_check
        check (to_status not in ('rejected', 'suspended') or reason_code is not null),
    constraint creative_decision_reason_check check (length(reason) <= 2000 and length(note_internal) <= 5000),
    constraint creative_decision_score_check check (score between 0 and 1),
    constraint creative_decision_score_reasons_check check (jsonb_typeof(score_reasons) = 'array'),
    constraint creative_decision_thresholds_check check (
        auto_approve_threshold between 0 and 1 and auto_reject_threshold between 0 and 1
        and auto_reject_threshold < auto_approve_threshold),
    constraint creative_decision_content_check check (content_sha256 ~ '^[0-9a-f]{64}$'),
    constraint creative_decision_asset_digests_check check (jsonb_typeof(asset_digests) = 'object'),
    constraint creative_decision_differences_check check (jsonb_typeof(differences) = 'array')
);

create index creative_decision_creative_idx
    on creative_decision (tenant_id, principal_id, creative_id, decided_at, decision_id);
create index creative_decision_decided_at_idx on creative_decision (tenant_id, decided_at, decision_id);
create index creative_decision_decided_by_idx on creative_decision (tenant_id, decided_by, decided_at, decision_id);
create index creative_decision_content_idx on creative_decision (tenant_id, content_sha256, decided_at);

comment on table creative_decision is
    'Who or what decided a creative, when, why, and on exactly which content. Never changed.';
comment on column creative_decision.rule is
    'the rule that decided when nobody did; score and thresholds as they were then';
comment on column creative_decision.asset_digests is 'asset key to SHA-256 as it was shown';
comment on column creative_decision.differences is 'what the buyer changed, where that sent it back to review';
comment on column creative_decision.undo_of is 'the decision this one takes back; a decision is taken back once';
comment on column creative_decision.note_internal is 'for colleagues; the buyer sees reason only';

call make_append_only('creative_decision');
call isolate_by_tenant('creative_decision');

grant select, insert on creative_decision to masthead_app;
