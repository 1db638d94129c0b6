-- What was applied is counted once and then read by the page.
alter table price_change add column left_out integer;

update price_change c set left_out = (
    select count(*) from price_change_row r
    where r.tenant_id = c.tenant_id and r.change_id = c.id and r.outcome = 'left_out')
where c.state = 'applied';

alter table price_change
    add constraint price_change_left_out_check check (left_out between 0 and prices - changed),
    add constraint price_change_outcomes_check check ((state = 'applied') = (left_out is not null));

comment on column price_change.left_out is 'how many prices could not be changed; none for a draft';

-- Undos that were begun without saying of which kind of price their figures are.
delete from price_change where state = 'draft' and undo_of is not null;
