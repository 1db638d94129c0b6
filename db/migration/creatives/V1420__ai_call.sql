create table ai_call (
    tenant_id     text        not null,
    id            uuid        not null,
    created_at    timestamptz not null,
    purpose       text        not null,
    provider      text        not null,
    model         text        not null,
    principal_id  text,
    creative_id   text,
    prompt_sha256 text        not null,
    answer_sha256 text,
    input_tokens  integer,
    output_tokens integer,
    cost_micros   bigint,
    attempts      integer     not null,
    millis        integer     not null,
    outcome       text        not null,
    constraint ai_call_pk primary key (tenant_id, id),
    constraint ai_call_tenant_fk foreign key (tenant_id) references tenant (tenant_id),
    constraint ai_call_purpose_check check (purpose in ('scoring', 'test')),
    constraint ai_call_provider_check check (length(provider) between 1 and 50),
    constraint ai_call_model_check check (length(model) between 1 and 100),
    constraint ai_call_principal_check check (length(principal_id) <= 200),
    constraint ai_call_creative_check check (length(creative_id) <= 300),
    constraint ai_call_prompt_check check (prompt_sha256 ~ '^[0-9a-f]{64}$'),
    constraint ai_call_answer_check check (answer_sha256 ~ '^[0-9a-f]{64}$'),
    constraint ai_call_tokens_check check (input_tokens >= 0 and output_tokens >= 0),
    constraint ai_call_cost_check check (cost_micros >= 0),
    constraint ai_call_attempts_check check (attempts >= 1),
    constraint ai_call_millis_check check (millis >= 0),
    constraint ai_call_outcome_check check (outcome ~ '^[a-z_]{1,50}$')
);

create index ai_call_time_idx on ai_call (tenant_id, created_at desc, id desc);
create index ai_call_age_idx on ai_call (created_at);

comment on table ai_call is
    'What was asked of AI services, what it cost and what came of it. Neither prompt nor answer, only their digests.';
comment on column ai_call.principal_id is 'the buyer whose creative it was about, where one asked; no reference, because the log stays';
comment on column ai_call.cost_micros is 'in millionths of a US dollar, by the prices of that moment; null where there were none';
comment on column ai_call.outcome is 'answered, or the code of what went wrong';

create trigger calls_stay before update on ai_call
    for each row execute function refuse_change();

call isolate_by_tenant('ai_call');

grant select, insert on ai_call to masthead_app;

-- What was asked is forgotten after a year. Runs with the owner's rights, for all tenants at once, and so takes no wishes.
create function forget_ai_calls() returns void
    language sql security definer
    set search_path = pg_catalog, public, pg_temp
as $$
    delete from ai_call where created_at < now() - interval '1 year'
$$;

grant execute on function forget_ai_calls to masthead_app;
