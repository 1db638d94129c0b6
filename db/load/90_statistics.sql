analyze tenant, tenant_host, principal, product, pricing_option, creative, creative_decision, media_buy;
analyze audit_log;

drop schema load cascade;
