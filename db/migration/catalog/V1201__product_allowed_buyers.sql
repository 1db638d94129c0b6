-- The products that a buyer is offered with few others, for the page of the buyer.
create index product_allowed_buyers_idx on product using gin (tenant_id, allowed_principal_ids)
    with (fastupdate = off) where allowed_principal_ids <> '{}';
