-- The same 14 columns by one joined query of psql.
SET jit = off;
COPY (SELECT x.value AS "External ID", p.given_name AS "First name", p.family_name AS "Last name", f.raw AS "Mobile phone",
    m.address AS "E-mail", a.line1 AS "Address", a.city AS "City", a.region AS "State", a.postal_code AS "ZIP",
    o.name AS "Employer", u.name AS "Unit", j.name AS "Job title", p.birth_on AS "Birth date",
    (SELECT string_agg(t.name, '; ') FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.person_id = p.id) AS "Tags"
FROM person p LEFT JOIN ext_id x ON x.person_id = p.id LEFT JOIN phone f ON f.person_id = p.id
    LEFT JOIN email m ON m.person_id = p.id LEFT JOIN address a ON a.person_id = p.id
    LEFT JOIN employment w ON w.person_id = p.id LEFT JOIN organization o ON o.id = w.organization_id
    LEFT JOIN unit u ON u.id = w.unit_id LEFT JOIN job_title j ON j.id = w.job_title_id
ORDER BY p.id) TO STDOUT (FORMAT csv, HEADER) \g peer.csv
