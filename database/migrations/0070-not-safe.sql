-- The alert that a press raised in its own transaction; null where nobody is on call, and nobody was promised.
alter table not_safe_presses add column alert_id uuid references alerts on delete set null;
