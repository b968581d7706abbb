-- The hour that stands in the invitation; null in a meeting from before.
alter table review_meeting add column starts_at timestamp with time zone;
