-- Nobody means two products whose ids differ in capitals only. Those that there are stay; from now on none is added.
alter table product
    add column differs_in_capitals boolean not null default false;

update product p set differs_in_capitals = true
where exists (
    select from product o
    where o.tenant_id = p.tenant_id and lower(o.product_id) = lower(p.product_id) and o.product_id < p.product_id);

create unique index product_id_any_case_idx on product (tenant_id, lower(product_id)) where not differs_in_capitals;

comment on column product.differs_in_capitals is
    'made while an id could still differ from another in capitals only; the other is in the unique index alone';
