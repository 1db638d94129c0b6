-- Who names an agent or formats of it is asked before the agent is deleted.
create index product_format_ids_idx on product using gin (tenant_id, format_ids jsonb_path_ops);
create index creative_format_agent_idx on creative (tenant_id, format_agent_url) where format_agent_url is not null;
create index product_signals_agents_idx on product using gin (tenant_id, signals_agent_ids)
    where signals_agent_ids <> '{}';
