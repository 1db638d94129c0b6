-- Which products and creatives name formats of an agent is asked before the agent is deleted.
create index product_format_ids_idx on product using gin (tenant_id, format_ids jsonb_path_ops);
create index creative_format_agent_idx on creative (tenant_id, format_agent_url) where format_agent_url is not null;
