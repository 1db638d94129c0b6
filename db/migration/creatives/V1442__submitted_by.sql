alter table creative add column submitted_by text;
alter table creative add constraint creative_submitted_by_check check (length(submitted_by) between 1 and 200);

comment on column creative.submitted_by is
    'whose action sent the content, as created_by has people: who made the token with which the buyer''s machine sent it';
