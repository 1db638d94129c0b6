alter table bulk_job add column forecast jsonb;

alter table bulk_job add constraint bulk_job_forecast_check check (jsonb_typeof(forecast) = 'object');

comment on column bulk_job.forecast is 'how many of the products were in which state when they were chosen';
