-- A list of ids can have no foreign key, and a product that names a deleted buyer alone would be for nobody. Whoever adds
-- a buyer to a product holds the buyer until that is done, and finds out when it is gone.
create function hold_allowed_buyers() returns trigger
    language plpgsql
as $$
declare
    fresh text[];
    found bigint;
begin
    fresh := array(
        select buyer from unnest(new.allowed_principal_ids) buyer
        except
        select buyer from unnest(case when tg_op = 'UPDATE' then old.allowed_principal_ids end) buyer);
    if fresh = '{}' then
        return new;
    end if;
    select count(*) into found
    from (select from principal p
          where p.tenant_id = new.tenant_id and p.principal_id = any (fresh)
          order by p.principal_id for key share) held;
    if found < cardinality(fresh) then
        raise foreign_key_violation using
            message = 'a product is allowed to a buyer that there is not', constraint = 'product_allowed_buyers',
            table = 'product';
    end if;
    return new;
end
$$;

create trigger product_allowed_buyers before insert or update of allowed_principal_ids on product
    for each row when (new.allowed_principal_ids <> '{}') execute function hold_allowed_buyers();
