analyze tenant, tenant_host, principal, product, pricing_option, creative, creative_decision, media_buy;
analyze creative_scoring, creative_review;
analyze bulk_job, bulk_job_product, price_change, price_change_row;
analyze audit_log;

drop schema load cascade;
