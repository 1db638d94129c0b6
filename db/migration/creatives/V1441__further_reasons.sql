create function are_creative_reasons(codes text[]) returns boolean
    language sql immutable parallel safe
return array_position(codes, null) is null
    and not exists (select from unnest(codes) code where not is_creative_reason(code))
    and cardinality(codes) = (select count(distinct code) from unnest(codes) code);

grant execute on function are_creative_reasons to masthead_app;

alter table creative_decision add column further_reason_codes text[] not null default '{}';
alter table creative_decision add constraint creative_decision_further_reasons_check check (
    are_creative_reasons(further_reason_codes)
    and cardinality(further_reason_codes) <= 10
    and (further_reason_codes = '{}' or reason_code is not null)
    and not reason_code = any (further_reason_codes));

comment on column creative_decision.further_reason_codes is
    'reasons beside reason_code, which is the only one that AdCP has room for; the buyer reads them in words';

-- Where a creative stands is told with all reasons in words: what was typed, and the further ones.
alter table creative drop constraint creative_reason_check;
alter table creative add constraint creative_reason_check check (length(status_reason) <= 3000);
