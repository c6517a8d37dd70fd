-- The audit page lists the kinds of events, filters by one, and pages by sequence.
create index audit_event_type on audit_event (type, sequence);
