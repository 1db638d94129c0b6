-- Creatives that were decided together can be put back together, for as long as each decision can be taken back.
alter table creative_batch
    add column redo_batch_id uuid,
    add constraint creative_batch_redo_fk foreign key (tenant_id, redo_batch_id)
        references creative_batch (tenant_id, batch_id) on delete set null (redo_batch_id);
alter table creative_batch_item
    add column decision_id uuid,
    add column undone boolean not null default false,
    add constraint creative_batch_item_decision_fk foreign key (tenant_id, decision_id)
        references creative_decision (tenant_id, decision_id) not valid;

create index creative_batch_redo_idx on creative_batch (tenant_id, redo_batch_id) where redo_batch_id is not null;

comment on column creative_batch.redo_batch_id is
    'the batch in which that is chosen anew of which the decision was taken back; null before an undo';
comment on column creative_batch_item.decision_id is 'the decision that the batch took; null when it was left out';
comment on column creative_batch_item.undone is 'whether that was taken back';
