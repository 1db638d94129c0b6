-- What a product needs before it is offered. That it has a price is looked at when the transaction ends (V404).
alter table product
    add constraint product_active_check check (
        status <> 'active'
        or (description ~ '\S' and delivery_type is not null
            and (inventory_profile_id is not null
                or (publisher_properties <> '[]'
                    and (format_ids <> '[]' or coalesce(extra -> 'format_options', '[]') <> '[]')))) is true);

create function refuse_removal_of_product() returns trigger
    language plpgsql
as $$
begin
    if old.status <> 'draft' then
        raise exception 'a product that was ever offered is archived, not deleted'
            using errcode = 'restrict_violation', constraint = 'product_removal_check', table = 'product';
    end if;
    return old;
end
$$;

create trigger product_removal before delete on product for each row execute function refuse_removal_of_product();
