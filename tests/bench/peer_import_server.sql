-- What psql does with the same file: the same tables, indexes and search index, filled by \copy and plain SQL; the
-- tables are there already. It does less than the program: it believes every cell, matches nobody, folds no accents and keeps no
-- history.
SET jit = off;
CREATE TEMP TABLE raw (at BIGINT GENERATED ALWAYS AS IDENTITY, number TEXT, given TEXT, family TEXT, phone TEXT, email TEXT, line1 TEXT,
    city TEXT, region TEXT, postal TEXT, employer TEXT, unit TEXT, title TEXT, birth TEXT, tags TEXT);
\copy raw (number, given, family, phone, email, line1, city, region, postal, employer, unit, title, birth, tags) FROM 'people.csv' (FORMAT csv, HEADER)
ANALYZE raw;
-- Ids as large as the program's.
CREATE TEMP VIEW numbered AS SELECT 60129542144 + at AS id, regexp_replace(phone, '[^0-9]', '', 'g') AS n, raw.* FROM raw;
BEGIN;
INSERT INTO organization (id, name) SELECT 60129500000 + row_number() OVER (), employer FROM (SELECT DISTINCT employer FROM raw) e;
INSERT INTO unit (id, organization_id, name) SELECT 60129600000 + row_number() OVER (), o.id, r.unit
    FROM (SELECT DISTINCT employer, unit FROM raw) r JOIN organization o ON o.name = r.employer;
INSERT INTO job_title (id, organization_id, name) SELECT 60129700000 + row_number() OVER (), o.id, r.title
    FROM (SELECT DISTINCT employer, title FROM raw) r JOIN organization o ON o.name = r.employer;
INSERT INTO tag (id, name) VALUES (60129800001, 'member'), (60129800002, 'steward');
INSERT INTO person (id, given_name, family_name, birth_on) SELECT id, trim(given), trim(family), birth FROM numbered;
INSERT INTO phone (id, person_id, raw, e164, digits) SELECT id, id, phone, '+1' || n, n FROM numbered;
INSERT INTO email (id, person_id, address, address_key) SELECT id, id, email, lower(email) FROM numbered;
INSERT INTO address (id, person_id, line1, city, region, postal_code) SELECT id, id, line1, city, region, postal FROM numbered;
INSERT INTO ext_id (id, person_id, system, value) SELECT id, id, 'external', number FROM numbered;
INSERT INTO employment (id, person_id, organization_id, unit_id, job_title_id)
    SELECT r.id, r.id, o.id, u.id, t.id FROM numbered r JOIN organization o ON o.name = r.employer
    JOIN unit u ON u.organization_id = o.id AND u.name = r.unit
    JOIN job_title t ON t.organization_id = o.id AND t.name = r.title;
INSERT INTO tagging (id, person_id, tag_id) SELECT id, id, 60129800001 FROM numbered;
INSERT INTO tagging (id, person_id, tag_id) SELECT id + 10000000, id, 60129800002 FROM numbered WHERE tags LIKE '%steward%';
INSERT INTO search_row (id, sort_key, text, words)
    SELECT id, convert_to(lower(family || ' ' || given), 'UTF8'), text, array_to_tsvector(array_remove(string_to_array(text, ' '), ''))
    FROM (SELECT *, lower(given || ' ' || family || ' ' || replace(replace(email, '@', ' '), '.', ' ') || ' ' || line1 || ' ' || city
        || ' ' || region || ' ' || postal || ' ' || number || ' 1' || n || ' ' || n || ' ' || substr(n, 4) || ' ' || substr(n, 7)
        || ' o' || employer || ' u' || unit || ' t1') AS text FROM numbered) worded;
COMMIT;
