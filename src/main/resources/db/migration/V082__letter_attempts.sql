-- One at a time carries a letter to the post; since when a letter has failed tells whether people have spoken meanwhile.
alter table letter add column held_until timestamp with time zone;
alter table letter add column failed_at timestamp with time zone;
