-- As a large publisher has them: one in twenty waits, and what can be asked about them is spread unevenly.
create or replace function load.reasons(told text) returns jsonb
    language sql immutable
return case when told = '' then '[]' else jsonb_build_array(jsonb_build_object(
    'scorer', 'rules', 'rule', told, 'version', 1, 'severity', 'doubtful', 'effect', 'none', 'asset', 'banner_image',
    'arguments', jsonb_build_array('banner_image', 'seen.load.example'))) end;

create or replace function load.assets(number bigint, language text) returns jsonb
    language sql immutable
return jsonb_build_object(
    'banner_image', jsonb_build_object('asset_type', 'image', 'width', 300, 'height', 250,
        'url', 'https://cdn.load.example/' || number % 200 || '.png'),
    'click_url', jsonb_build_object('asset_type', 'url', 'url', 'https://www.load.example/' || number))
    || case when language = '' then '{}' else jsonb_build_object('headline', jsonb_build_object(
        'asset_type', 'text', 'content', 'Number ' || number, 'language', language)) end;

insert into creative (
    tenant_id, principal_id, creative_id, name, status, status_reason_code, status_changed_at, format_agent_url,
    format_id, assets, content_sha256, creative_type, tags, review_score, review_reasons, submitted_at, assigned_to,
    claimed_by, claimed_until, created_at, updated_at)
select 'load', 'buyer-' || 1 + n % load.target('buyers', 60), 'creative-' || lpad(n::text, 8, '0'),
       load.pick('{Autumn,Winter,Launch,Sale,Letters,Night,Harvest}', n) || ' '
           || load.pick('{banner,film,story,spot}', n / 7) || ' ' || n,
       status, case status when 'rejected' then 'review_failure' when 'suspended' then 'policy_revocation'
           when 'approved' then 'review_passed' when 'archived' then 'seller_archive' end,
       sent + interval '2 hours', 'https://creative.adcontextprotocol.org',
       load.pick('{display_300x250_image,display_728x90_image,display_320x50_image,display_970x250_image,
           video_standard_30s,display_160x600_image,display_300x250_image,native_standard}', any_number / 3),
       load.assets(n, load.pick('{"",de,en,en,fr,"",es,it,"",nl,"",pl,sv,"",en}', any_number / 5)),
       encode(sha256(('creative ' || n)::bytea), 'hex'),
       load.pick('{image,image,image,image,image,video,video,html5,native,text}', any_number / 7),
       array['lot-' || n / 1000],
       case when any_number % 50 > 0 then (case when status = 'pending_review' then 150 + any_number / 11 % 700
           else any_number / 11 % 1001 end) / 1000.0 end,
       load.reasons(load.pick('{"",unseen_content,many_trackers,"",insecure_address,"",unseen_content,"",
           ai_disclosure,""}', any_number / 13)),
       sent, case when status = 'pending_review' and any_number / 17 % 10 = 0 then load.person(any_number / 19) end,
       case when status = 'pending_review' and any_number / 23 % 5000 = 0 then load.person(any_number / 29) end,
       case when status = 'pending_review' and any_number / 23 % 5000 = 0 then now() + interval '90 days' end,
       sent, sent + interval '2 hours'
from (
    select n, load.moment(n, case when n % nth = 0 then interval '9 days' else interval '360 days' end) as sent,
           load.scattered(n) as any_number,
           case when n % nth = 0 then 'pending_review'
                else load.pick('{approved,approved,approved,approved,rejected,approved,archived,approved,suspended}', n)
           end as status
    from (select greatest(load.target('creatives', 10000)
              / load.target('waiting', load.target('creatives', 10000) / 20), 1) as nth) spread,
         generate_series(
             1 + (select count(*) from creative where tenant_id = 'load'), load.target('creatives', 10000)) n
) planned;

insert into review_rule (tenant_id, decide_within_hours) values ('load', 48) on conflict do nothing;

analyze creative, creative_decision;

insert into creative_decision (
    tenant_id, decision_id, principal_id, creative_id, from_status, to_status, rule, rule_version, reason_code, score,
    auto_approve_threshold, auto_reject_threshold, content_sha256, decided_at)
select 'load', load.id(c.submitted_at, right(c.creative_id, 8)::bigint), c.principal_id, c.creative_id, 'processing',
       case c.status when 'rejected' then 'rejected' when 'pending_review' then 'pending_review' else 'approved' end,
       'rules', '1', case c.status when 'rejected' then 'review_failure' when 'pending_review' then null
           else 'review_passed' end,
       0.85, 0.85, 0.15, c.content_sha256, c.submitted_at
from creative c
where c.tenant_id = 'load'
  and right(c.creative_id, 8)::bigint % greatest(
      load.target('creatives', 10000) / load.target('decisions', 100000), 1) = 0
  and not exists (
      select from creative_decision d
      where d.tenant_id = 'load' and d.principal_id = c.principal_id and d.creative_id = c.creative_id);
