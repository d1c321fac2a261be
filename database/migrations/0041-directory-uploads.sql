-- Several files may be brought at once, and a page says how far the reading is.
alter table directory_uploads add name text not null default '';
alter table directory_imports add rows_expected int not null default 0;
