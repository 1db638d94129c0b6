-- Whether nobody took the decision back while it was still in the house.
create function decision_stands(decision creative_decision) returns boolean
    language sql stable parallel safe
return not exists (
    select from creative_decision u
     where u.tenant_id = decision.tenant_id and u.undo_of = decision.decision_id and u.decided_by is not null
       and u.decided_at <= decision.decided_at + interval '10 seconds');

-- The last that a person said of what was decided, then or later. A suspension counts where it says that the creative
-- should not have run; one that the advertiser asked for does not.
create function word_on(decision creative_decision) returns text
    language sql stable parallel safe
return (
    select d.to_status from creative_decision d
     where d.tenant_id = decision.tenant_id and d.principal_id = decision.principal_id
       and d.creative_id = decision.creative_id and d.content_sha256 = decision.content_sha256
       and d.decided_at >= decision.decided_at and d.decided_by is not null
       and (d.to_status in ('approved', 'rejected')
            or d.to_status = 'suspended' and d.reason_code in ('policy_revocation', 'takedown_request'))
       and decision_stands(d)
     order by d.decided_at desc, d.decision_id desc limit 1);

create function faults_of(score_reasons jsonb) returns text[]
    language sql immutable parallel safe
return (
    select coalesce(array_agg(distinct concat_ws(e'\n', r.scorer, r.rule, r.version)), '{}')
      from jsonb_to_recordset(score_reasons) r (scorer text, rule text, version text, severity text)
     where r.severity in ('blocking', 'serious', 'doubtful'));

grant execute on function decision_stands, word_on, faults_of to masthead_app;

-- The rows that the tables are to hold. Whatever fills the tables copies from here, so that there is one rule.
create view creative_scoring_told with (security_invoker = true) as
select d.tenant_id, d.decision_id, d.decided_at as scored_at, d.held, d.unusable, d.to_status, d.principal_id,
       coalesce(c.creative_type, 'other') as creative_type, d.reason_code, d.score, d.rule as scorer,
       d.rule_version as scorer_version,
       case when d.to_status <> 'pending_review' then d.to_status
            when d.score >= d.auto_approve_threshold then 'approved'
            when d.score <= d.auto_reject_threshold then 'rejected' end as opinion,
       word_on(d) as word, faults_of(d.score_reasons) as faults
  from creative_decision d
  join creative c on c.tenant_id = d.tenant_id and c.principal_id = d.principal_id and c.creative_id = d.creative_id
 where d.rule is not null and d.from_status = 'processing';

create view creative_review_told with (security_invoker = true) as
select d.tenant_id, d.decision_id, d.decided_at, d.decided_by, d.principal_id,
       coalesce(c.creative_type, 'other') as creative_type, d.to_status, d.reason_code,
       case when d.from_status = 'pending_review' then (
           select round(extract(epoch from d.decided_at - max(p.decided_at)))::integer from creative_decision p
            where p.tenant_id = d.tenant_id and p.principal_id = d.principal_id and p.creative_id = d.creative_id
              and p.decided_at <= d.decided_at and p.to_status = 'pending_review' and p.undo_of is null
       ) end as waited_seconds
  from creative_decision d
  join creative c on c.tenant_id = d.tenant_id and c.principal_id = d.principal_id and c.creative_id = d.creative_id
 where d.decided_by is not null and d.from_status in ('processing', 'pending_review')
   and d.to_status in ('approved', 'rejected') and decision_stands(d);

grant select on creative_scoring_told, creative_review_told to masthead_app;

-- Both tables follow in the transaction of the decision itself. Decisions on one creative come one after the other
-- here, on whatever node they are taken: each sees what the ones before it said. Rows of other creatives are never
-- touched, so nobody waits for a sum.
create function keep_review_figures() returns trigger
    language plpgsql
as $$
begin
    perform from creative
      where tenant_id = new.tenant_id and principal_id = new.principal_id and creative_id = new.creative_id
        for no key update;
    if new.decided_by is null then
        insert into creative_scoring
        select * from creative_scoring_told where tenant_id = new.tenant_id and decision_id = new.decision_id;
        return null;
    end if;
    insert into creative_review
    select * from creative_review_told where tenant_id = new.tenant_id and decision_id = new.decision_id;
    delete from creative_review
      where tenant_id = new.tenant_id and decision_id = new.undo_of
        and decided_at >= new.decided_at - interval '10 seconds';
    update creative_scoring s set word = word_on(d)
      from creative_decision d
     where d.tenant_id = new.tenant_id and d.principal_id = new.principal_id and d.creative_id = new.creative_id
       and d.rule is not null and d.from_status = 'processing'
       and (d.content_sha256 = new.content_sha256 or new.undo_of is not null)
       and s.tenant_id = d.tenant_id and s.decision_id = d.decision_id and s.word is distinct from word_on(d);
    return null;
end
$$;

insert into creative_scoring select * from creative_scoring_told order by scored_at;
insert into creative_review select * from creative_review_told order by decided_at;
analyze creative_scoring, creative_review;

create trigger decision_in_figures after insert on creative_decision
    for each row execute function keep_review_figures();
