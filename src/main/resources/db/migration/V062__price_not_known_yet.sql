-- The price of an action may not be known when it is agreed: it is to be quoted then, and 0 means free.
alter table roadmap_action alter column cost_amount drop not null;
