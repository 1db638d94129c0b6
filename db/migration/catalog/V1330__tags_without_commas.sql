-- People type tags into one field, divided by commas: a tag with a comma would come back as two.
update product p
   set tags = (select coalesce((array_agg(distinct word.text))[1:100], '{}')
                 from unnest(p.tags) tag,
                      regexp_split_to_table(tag, ',') part,
                      lateral (select btrim(part) as text) word
                where word.text <> '')
 where array_to_string(p.tags, '') like '%,%';

alter table product add constraint product_tag_commas_check check (array_to_string(tags, '') not like '%,%');
