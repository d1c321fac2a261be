-- The alert that a reader raised out of worry for whoever wrote it, beside what they told a guide.
alter table post_reports add column alert_id uuid references alerts on delete set null;
create index on post_reports (alert_id);
