-- What a reviewer has open at this moment.
update creative
set claimed_by = demo.person('harbour', 'tom.okafor'), claimed_until = now() + interval '4 minutes'
where tenant_id = 'harbour' and creative_id = 'bt_letters';

update creative
set claimed_by = demo.person('northlight', 'sam.adeyemi'), claimed_until = now() + interval '3 minutes'
where tenant_id = 'northlight' and creative_id = 'mw_vast';
