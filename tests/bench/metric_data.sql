-- A workspace of @people people and half as many entries of hours, with everything that metrics count.
BEGIN;
CREATE TEMP TABLE number AS
    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < @people) SELECT n FROM counted;
INSERT INTO organization (id, name) VALUES (1, 'St. Luke''s');
INSERT INTO unit (id, organization_id, name, headcount_claimed)
    SELECT n, 1, 'Unit ' || n, @people / 200 FROM number WHERE n <= 200;
INSERT INTO shift (id, organization_id, name) VALUES (1, 1, 'Day'), (2, 1, 'Evening'), (3, 1, 'Night');
INSERT INTO person (id, display_name, sort_name, given_name, family_name, preferred_language)
    SELECT n, 'Given' || n || ' Family' || n, 'Family' || n, 'Given' || n, 'Family' || n, iif(n % 5, 'es', '') FROM number;
INSERT INTO phone (id, person_id, raw, e164, digits, is_primary)
    SELECT n, n, '212555' || n, '+1212555' || n, '212555' || n, 1 FROM number WHERE n % 10 <> 0;
INSERT INTO email (id, person_id, address, address_key, is_primary)
    SELECT n, n, n || '@example.org', n || '@example.org', 1 FROM number WHERE n % 8 <> 0;
INSERT INTO address (id, person_id, line1, city, region, postal_code)
    SELECT n, n, n || ' Grand Concourse', 'Bronx', 'NY', '10451' FROM number WHERE n % 4 <> 0;
INSERT INTO employment (id, person_id, organization_id, unit_id, shift_id, start_on, end_on)
    SELECT n, n, 1, 1 + n % 200, 1 + n % 3, date('2026-11-16', '-' || (n % 3000) || ' days'),
        iif(n % 20, NULL, date('2026-11-16', '-' || (n % 300) || ' days')) FROM number;
INSERT INTO campaign (id, name) VALUES (1, 'Ours');
INSERT INTO assessment (id, person_id, campaign_id, value, assessed_at)
    SELECT n, n, 1, 1 + n % 5, strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-16', '-' || (n % 400) || ' days')
        FROM number WHERE n % 3 <> 0;
INSERT INTO card (id, person_id, campaign_id, signed_on)
    SELECT n, n, 1, date('2026-11-16', '-' || (n % 200) || ' days') FROM number WHERE n % 5 < 2;
INSERT INTO membership (id, person_id, since_on, until_on)
    SELECT n, n, date('2026-11-16', '-' || (n % 2000) || ' days'),
        iif(n % 12, NULL, date('2026-11-16', '-' || (n % 300) || ' days')) FROM number WHERE n % 10 < 7;
INSERT INTO payment (id, person_id, from_on, to_on, paid_on, amount_cents)
    SELECT n, n, '2026-10-01', '2026-11-30', date('2026-11-16', '-' || (n % 360) || ' days'), 2000
        FROM number WHERE n % 10 < 6;
INSERT INTO role_type (id, name) VALUES (1000000, 'Bench leader');
INSERT INTO role_held (id, person_id, role_type_id, start_on) SELECT n, n, 1000000, '2026-01-01' FROM number WHERE n % 15 = 0;
INSERT INTO interaction (id, person_id, organizer_id, happened_at, result, next_step, next_due_on, assigned_to_id)
    SELECT n, n, 1 + n % 40, strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-16', '-' || (n % 300) || ' days'),
        iif(n % 3, 'talked', 'no_answer'), iif(n % 50, '', 'Call again'),
        iif(n % 50, NULL, date('2026-11-16', '-' || (n % 30) || ' days')), iif(n % 50, NULL, 1 + n % 40) FROM number;
INSERT INTO intake (id, person_id, received_at, offer)
    SELECT n, n, strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-16', '-' || (n % 80) || ' days'), 'flyer'
        FROM number WHERE n % 100 = 0;
INSERT INTO event_kind (id, name) VALUES (1000000, 'Bench meeting');
INSERT INTO event (id, name, event_kind_id, status, starts_at, ends_at, time_zone)
    SELECT n, 'Meeting ' || n, 1000000, iif(n > 395, 'open', 'done'),
        strftime('%Y-%m-%dT22:00:00.000Z', '2026-11-30', '-' || ((400 - n) * 3) || ' days'),
        strftime('%Y-%m-%dT23:30:00.000Z', '2026-11-30', '-' || ((400 - n) * 3) || ' days'), 'America/New_York'
        FROM number WHERE n <= 400;
INSERT INTO registration (id, event_id, person_id, rsvp, answered_at, source_code, confirm_stage, attendance)
    SELECT n, 1 + n % 400, 1 + n * 7919 % @people, 'yes', '2026-10-01T10:00:00.000Z',
        iif(n % 3, 'flyer', 'phone'), n % 3, iif(n % 400 > 394, '', iif(n % 4, 'attended', 'no_show'))
        FROM number WHERE n <= @people / 10;
INSERT INTO check_in (id, registration_id, happened_at)
    SELECT r.id, r.id, e.starts_at FROM registration r JOIN event e ON e.id = r.event_id WHERE r.attendance = 'attended';
INSERT INTO intern_program (id, name) VALUES (1000000, 'Bench');
INSERT INTO placement (id, person_id, program_id, start_on, end_on, week_min, status)
    SELECT n, n, 1000000, '2026-01-05', '2026-12-20', 1200, 'active' FROM number WHERE n <= @people / 2 / 25 / 40;
INSERT INTO work_area (id, name) SELECT 1000000 + n, 'Bench area ' || n FROM number WHERE n <= 8;
INSERT INTO timesheet (id, person_id, placement_id, week_on, status, submitted_at, decided_at)
    SELECT p.id * 100 + w.n, p.id, p.id, date('2026-11-09', '-' || ((w.n - 1) * 7) || ' days'), iif(w.n = 1, 'submitted', 'approved'),
        strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-16', '-' || ((w.n - 1) * 7) || ' days'),
        iif(w.n = 1, '', strftime('%Y-%m-%dT10:00:00.000Z', '2026-11-17', '-' || ((w.n - 1) * 7) || ' days'))
        FROM placement p, number w WHERE w.n <= 40;
INSERT INTO time_entry (id, timesheet_id, person_id, worked_on, minutes, work_area_id, category)
    SELECT s.id * 100 + e.n, s.id, s.person_id, date(s.week_on, '+' || (e.n % 6) || ' days'), 30 + e.n,
        iif(e.n % 9, 1000001 + e.n % 8, NULL), iif(e.n % 3, 'program', 'learning')
        FROM timesheet s, number e WHERE e.n <= 25;
INSERT INTO task (id, title, due_on, status, closed_on, assignee_id)
    SELECT n, 'Task ' || n, date('2026-11-16', '-' || (n % 80) || ' days'), iif(n % 4, 'done', 'todo'),
        iif(n % 4, date('2026-11-16', '-' || (n % 78) || ' days'), NULL), 1 + n % 200 FROM number WHERE n <= @people / 20;
COMMIT;
ANALYZE;
