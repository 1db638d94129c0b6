-- Creatives that were decided together can be put back together, for as long as each decision can be taken back.
alter table creative_batch add column again uuid;
alter table creative_batch_item
    add column decision_id uuid,
    add column undone boolean not null default false;

comment on column creative_batch.again is
    'the batch in which that is chosen anew of which the decision was taken back; null before an undo';
comment on column creative_batch_item.decision_id is 'the decision that the batch took; null when it was left out';
comment on column creative_batch_item.undone is 'whether that was taken back';
