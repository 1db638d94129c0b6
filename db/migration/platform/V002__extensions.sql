-- Both are trusted extensions: the owner of the database may create them without being a superuser.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gin with schema public;
