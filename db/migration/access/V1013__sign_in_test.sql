create table sign_in_test (
    tenant_id     text        not null,
    id            uuid        not null,
    connection_id text        not null,
    revision      bigint      not null,
    tested_at     timestamptz not null,
    tested_by     uuid,
    tester_id     uuid        not null,
    tester_name   text        not null,
    passed        boolean     not null,
    issuer        text,
    subject       text,
    report        jsonb       not null,
    constraint sign_in_test_pk primary key (tenant_id, id),
    constraint sign_in_test_connection_fk foreign key (tenant_id, connection_id)
        references auth_connection (tenant_id, id) on delete cascade,
    constraint sign_in_test_tested_by_fk foreign key (tenant_id, tested_by) references app_user (tenant_id, id),
    constraint sign_in_test_identity_check check ((issuer is null) = (subject is null)),
    constraint sign_in_test_issuer_check check (length(issuer) between 1 and 1024),
    constraint sign_in_test_subject_check check (length(subject) between 1 and 500),
    constraint sign_in_test_report_check check (jsonb_typeof(report) = 'object' and length(report::text) <= 100000)
);

create index sign_in_test_connection_idx on sign_in_test (tenant_id, connection_id, tested_at desc, id desc);

comment on table sign_in_test is 'What came of signing in by the draft of a connection, as a trial that let nobody in.';
comment on column sign_in_test.tested_by is 'the member who tried; null for somebody who is none';
comment on column sign_in_test.tester_id is 'whoever tried; of somebody who came by a set-up link, the link';
comment on column sign_in_test.report is 'what was received and checked; no token, code or secret';

call isolate_by_tenant('sign_in_test');

grant select, insert, update, delete on sign_in_test to masthead_app;
