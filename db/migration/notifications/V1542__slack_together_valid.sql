-- Reads everything, and keeps nobody from telling and being told meanwhile.
alter table notification
    validate constraint notification_about_buyer_check,
    validate constraint notification_reason_check;
