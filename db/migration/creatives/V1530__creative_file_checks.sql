-- By itself, because it reads the whole table: nobody waits for it.
alter table creative_file
    validate constraint creative_file_etag_check,
    validate constraint creative_file_last_modified_check,
    validate constraint creative_file_other_check;
