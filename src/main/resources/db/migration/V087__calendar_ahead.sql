-- Whoever is away asks for the meetings ahead: a few thousand, while all that ever took place stands beside them.
create index calendar_entry_ahead on calendar_entry (starts_at);
