-- What was decided at once is told to Slack in one message: for that, a row has to say of whom and why.
-- V1542 looks whether all that is stored agrees, and V1543 has the index by which they are found.
alter table notification
    add column about_buyer text,
    add column reason text,
    add constraint notification_about_buyer_check check (length(about_buyer) between 1 and 1000) not valid,
    add constraint notification_reason_check check (length(reason) between 1 and 1000) not valid;

comment on column notification.about_buyer is 'whose creative Slack is told of; null for webhooks, and for what was written earlier';
comment on column notification.reason is 'the reason as Slack is told it; null where there is none';
comment on column notification.payload is
    'the very text that is sent, the same in every attempt; Slack is told in one message of what is due together';
