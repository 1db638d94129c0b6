create table notification_attempt (
    tenant_id       text        not null,
    notification_id uuid        not null,
    number          integer     not null,
    started_at      timestamptz not null,
    millis          integer     not null,
    host            text        not null,
    status          integer,
    problem         text,
    constraint notification_attempt_pk primary key (tenant_id, notification_id, number),
    constraint notification_attempt_notification_fk foreign key (tenant_id, notification_id)
        references notification (tenant_id, id) on delete cascade,
    constraint notification_attempt_number_check check (number >= 1),
    constraint notification_attempt_millis_check check (millis >= 0),
    constraint notification_attempt_host_check check (length(host) between 1 and 300),
    constraint notification_attempt_status_check check (status between 100 and 999),
    constraint notification_attempt_problem_check check (length(problem) between 1 and 50),
    constraint notification_attempt_outcome_check check (status is not null or problem is not null)
);

comment on table notification_attempt is 'Each time we tried to deliver. Added, never changed; it goes with what it is about.';
comment on column notification_attempt.number is 'counts from 1; one that is missing ended with the node that made it';

create trigger attempts_stay before update on notification_attempt
    for each row execute function refuse_change();

call isolate_by_tenant('notification_attempt');

grant select, insert on notification_attempt to masthead_app;
