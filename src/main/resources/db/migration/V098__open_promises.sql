-- Whoever asks which promises are in danger asks for the open ones: a few thousand beside all that were ever kept.
create index promise_kept_due on promise (kept_at, due);
