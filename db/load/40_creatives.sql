insert into creative (
    tenant_id, principal_id, creative_id, name, status, status_reason_code, status_changed_at, format_agent_url,
    format_id, assets, content_sha256, creative_type, tags, review_score, submitted_at, created_at, updated_at)
select 'load', 'buyer-' || 1 + n % load.target('buyers', 60), 'creative-' || lpad(n::text, 8, '0'),
       load.pick('{Autumn,Winter,Launch,Sale,Letters,Night,Harvest}', n) || ' '
           || load.pick('{banner,film,story,spot}', n / 7) || ' ' || n,
       status, case status when 'rejected' then 'review_failure' when 'suspended' then 'policy_revocation'
           when 'approved' then 'review_passed' when 'archived' then 'seller_archive' end,
       sent + interval '2 hours', 'https://creative.adcontextprotocol.org', 'display_300x250_image',
       jsonb_build_object(
           'banner_image', jsonb_build_object('asset_type', 'image', 'width', 300, 'height', 250,
               'url', 'https://cdn.load.example/' || n || '.png'),
           'click_url', jsonb_build_object('asset_type', 'url', 'url', 'https://www.load.example/' || n)),
       encode(sha256(('creative ' || n)::bytea), 'hex'), 'image', array['lot-' || n / 1000], 0.85, sent,
       sent, sent + interval '2 hours'
from (
    select n, load.moment(n, interval '360 days') as sent,
           case when n % 50 = 0 then 'pending_review'
                else load.pick('{approved,approved,approved,approved,rejected,approved,archived,approved,suspended}', n)
           end as status
    from generate_series(
        1 + (select count(*) from creative where tenant_id = 'load'), load.target('creatives', 10000)) n
) planned;

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
  and not exists (
      select from creative_decision d
      where d.tenant_id = 'load' and d.principal_id = c.principal_id and d.creative_id = c.creative_id);
