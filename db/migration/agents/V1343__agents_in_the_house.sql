-- Whether plain http may be called at all is not for a column to say: the portal takes it only where outbound calls may
-- stay in the house, and there any host is as good as localhost.
create or replace function is_agent_address(value text) returns boolean
    language sql immutable parallel safe
return is_https_url(value) or (length(value) <= 2000 and value ~ '^http://[^\s/]+(/\S*)?$');
