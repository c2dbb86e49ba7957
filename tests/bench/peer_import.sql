-- What the sqlite3 shell does with the same file: the same tables, indexes and search index, filled by plain SQL. It does
-- less than the program: it believes every cell, matches nobody, folds no accents and keeps no history.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -65536;
.bail on
.read schema.sql
CREATE TEMP TABLE raw (number, given, family, phone, email, line1, city, region, postal, employer, unit, title, birth, tags);
.mode csv
.import --skip 1 people.csv raw
-- Ids as large as the program's.
CREATE TEMP VIEW numbered AS SELECT 60129542144 + rowid AS at, * FROM raw;
BEGIN;
INSERT INTO organization (id, name) SELECT 60129500000 + row_number() OVER (), employer FROM (SELECT DISTINCT employer FROM raw);
CREATE TEMP TABLE employer AS SELECT id, name FROM organization;
CREATE INDEX temp.employer_name ON employer (name);
INSERT INTO unit (id, organization_id, name) SELECT 60129600000 + row_number() OVER (), e.id, r.unit
    FROM (SELECT DISTINCT employer, unit FROM raw) r JOIN employer e ON e.name = r.employer;
CREATE TEMP TABLE unit_of AS SELECT id, organization_id, name FROM unit;
CREATE INDEX temp.unit_of_name ON unit_of (organization_id, name);
INSERT INTO job_title (id, organization_id, name) SELECT 60129700000 + row_number() OVER (), e.id, r.title
    FROM (SELECT DISTINCT employer, title FROM raw) r JOIN employer e ON e.name = r.employer;
CREATE TEMP TABLE title_of AS SELECT id, organization_id, name FROM job_title;
CREATE INDEX temp.title_of_name ON title_of (organization_id, name);
INSERT INTO tag (id, name) VALUES (60129800001, 'member'), (60129800002, 'steward');
INSERT INTO person (id, given_name, family_name, birth_on) SELECT at, trim(given), trim(family), birth FROM numbered;
INSERT INTO phone (id, person_id, raw, e164, digits)
    SELECT at, at, phone, '+1' || n, n
    FROM (SELECT at, phone, replace(replace(replace(replace(phone, '(', ''), ')', ''), ' ', ''), '-', '') AS n FROM numbered);
INSERT INTO email (id, person_id, address, address_key) SELECT at, at, email, lower(email) FROM numbered;
INSERT INTO address (id, person_id, line1, city, region, postal_code) SELECT at, at, line1, city, region, postal FROM numbered;
INSERT INTO ext_id (id, person_id, system, value) SELECT at, at, 'external', number FROM numbered;
INSERT INTO employment (id, person_id, organization_id, unit_id, job_title_id)
    SELECT r.at, r.at, e.id, u.id, t.id FROM numbered r JOIN employer e ON e.name = r.employer
    JOIN unit_of u ON u.organization_id = e.id AND u.name = r.unit
    JOIN title_of t ON t.organization_id = e.id AND t.name = r.title;
INSERT INTO tagging (id, person_id, tag_id) SELECT at, at, 60129800001 FROM numbered;
INSERT INTO tagging (id, person_id, tag_id) SELECT at + 10000000, at, 60129800002 FROM numbered WHERE tags LIKE '%steward%';
INSERT INTO search_row (id, sort_key, text)
    SELECT at, lower(family || ' ' || given),
        lower(given || ' ' || family || ' ' || replace(replace(email, '@', ' '), '.', ' ') || ' ' || line1 || ' ' || city || ' ' || region
            || ' ' || postal || ' ' || number || ' 1' || n || ' ' || n || ' ' || substr(n, 4) || ' ' || substr(n, 7) || ' o'
            || employer || ' u' || unit || ' t1')
    FROM (SELECT *, replace(replace(replace(replace(phone, '(', ''), ')', ''), ' ', ''), '-', '') AS n FROM numbered);
INSERT INTO search_place (place, id) SELECT 64 * row_number() OVER (ORDER BY sort_key, id), id FROM search_row ORDER BY 1;
INSERT INTO search_text (rowid, text) SELECT place, text FROM search_placed ORDER BY place;
COMMIT;
