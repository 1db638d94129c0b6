-- What a product is searched by says more than its name and tags now, and so do its prices.
drop trigger product_prices on product;

create trigger product_prices after update on product for each row
    when (new.search_text <> old.search_text or new.name <> old.name or new.status <> old.status
        or new.channels <> old.channels or new.tags <> old.tags)
    execute function copy_product_to_prices();

update pricing_option o set product_search = p.search_text
from product p
where p.tenant_id = o.tenant_id and p.product_id = o.product_id and o.product_search <> p.search_text;
