#include "exchange/VcardWriter.h"

#include "exchange/VcardRow.h"
#include "people/Person.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype cardBuffer = 256 * 1024;
constexpr qsizetype longestCardLine = 75; ///< bytes, without the line end

const QStringList &heldFields()
{
    static const QStringList fields = [] {
        QStringList keys{u"person_id"_s,
                         u"name_prefix"_s,
                         u"given_name"_s,
                         u"middle_name"_s,
                         u"family_name"_s,
                         u"name_suffix"_s,
                         u"display_name"_s,
                         u"work_phone"_s,
                         u"second_family_name"_s,
                         u"home_phone"_s,
                         u"preferred_name"_s,
                         u"mobile_phone"_s,
                         u"phone"_s,
                         u"email"_s,
                         u"work_email"_s,
                         u"employer"_s,
                         u"unit"_s,
                         u"job_title"_s,
                         u"birth_on"_s,
                         u"tags"_s,
                         u"note"_s,
                         u"preferred_language"_s};
        for (const QString &kind : {u""_s, u"mailing_"_s, u"work_"_s}) {
            for (const QString &part :
                 {u"line1"_s, u"line2"_s, u"line3"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s})
                keys += kind + part;
        }
        return keys;
    }();
    return fields;
}

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
}

/// A line of any length, broken where no letter is split.
QByteArray foldedLine(const QByteArray &line)
{
    QByteArray text;
    qsizetype from = 0;
    for (qsizetype room = longestCardLine; line.size() - from > room; room = longestCardLine - 1) {
        qsizetype to = from + room;
        while ((line[to] & 0xC0) == 0x80)
            --to;
        text += line.sliced(from, to - from) + "\r\n ";
        from = to;
    }
    return text + line.sliced(from) + "\r\n";
}

} // namespace

VcardWriter::VcardWriter(std::unique_ptr<QIODevice> file) : TableWriter(std::move(file)) {}

bool VcardWriter::holds(const QString &field) { return heldFields().contains(field); }

void VcardWriter::begin(const QList<Column> &columns)
{
    for (const auto &column : columns)
        m_columns += column.key;
}

void VcardWriter::cell(QStringView text) { m_row.insert(m_columns.value(m_next++), text.toString()); }

void VcardWriter::endRow()
{
    m_buffer += "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    if (const QString id = m_row.value(u"person_id"_s); !id.isEmpty())
        line("UID", VcardRow::ownUid(id));
    line("FN", escaped(fullName()));
    QStringList name;
    for (const QString &field : {u"family_name"_s, u"given_name"_s, u"middle_name"_s, u"name_prefix"_s, u"name_suffix"_s})
        name += escaped(m_row.value(field));
    // Programs that know nothing of a second family name shall show it all the same; see RFC 9554.
    if (const QString second = escaped(m_row.value(u"second_family_name"_s)); !second.isEmpty()) {
        name.first() = (name.first() + u' ' + second).trimmed();
        name += second;
    }
    line("N", name.join(u';'));
    text("NICKNAME", u"preferred_name"_s);
    structured("ORG", {u"employer"_s, u"unit"_s});
    text("TITLE", u"job_title"_s);
    for (const auto &[kind, field] : {std::pair("CELL", u"mobile_phone"_s),
                                      {"HOME", u"home_phone"_s},
                                      {"WORK", u"work_phone"_s},
                                      {"VOICE", u"phone"_s}}) {
        for (const auto &number : m_row.value(field).split(u"; "_s, Qt::SkipEmptyParts))
            line(QByteArray("TEL;TYPE=") + kind, escaped(number));
    }
    for (const auto &[kind, field] : {std::pair("INTERNET", u"email"_s), {"INTERNET,WORK", u"work_email"_s}}) {
        for (const auto &mail : m_row.value(field).split(u"; "_s, Qt::SkipEmptyParts))
            line(QByteArray("EMAIL;TYPE=") + kind, escaped(mail));
    }
    address("HOME", QString());
    address("POSTAL", u"mailing_"_s);
    address("WORK", u"work_"_s);
    text("BDAY", u"birth_on"_s);
    text("LANG", u"preferred_language"_s);
    if (const QString tags = m_row.value(u"tags"_s); !tags.isEmpty())
        line("CATEGORIES", escaped(tags).replace(u"\\; "_s, u","_s));
    text("NOTE", u"note"_s);
    m_buffer += "END:VCARD\r\n";
    m_row.clear();
    m_next = 0;
    if (m_buffer.size() >= cardBuffer)
        end();
}

void VcardWriter::end()
{
    write(m_buffer.constData(), m_buffer.size());
    m_buffer.clear();
}

void VcardWriter::line(const QByteArray &name, const QString &value) { m_buffer += foldedLine(name + ':' + value.toUtf8()); }

/// One property, if the field says anything.
void VcardWriter::text(const QByteArray &name, const QString &field)
{
    if (const QString value = m_row.value(field); !value.isEmpty())
        line(name, escaped(value));
}

void VcardWriter::structured(const QByteArray &name, const QStringList &fields)
{
    QStringList parts;
    for (const auto &field : fields)
        parts += escaped(m_row.value(field));
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    if (!parts.isEmpty())
        line(name, parts.join(u';'));
}

/// All lines in the part for the street: that is the only one that every phone shows.
void VcardWriter::address(const QByteArray &kind, const QString &prefix)
{
    QStringList street, parts;
    for (const QString &part : {u"line1"_s, u"line2"_s, u"line3"_s})
        street += m_row.value(prefix + part);
    street.removeAll(QString());
    for (const QString &part : {u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s})
        parts += escaped(m_row.value(prefix + part));
    const QString value = u";;"_s + escaped(street.join(u'\n')) + u';' + parts.join(u';');
    if (value.count(u';') < value.size())
        line("ADR;TYPE=" + kind, value);
}

/// What people call somebody; every card must have it.
QString VcardWriter::fullName() const
{
    Person person;
    person.customDisplayName = m_row.value(u"display_name"_s);
    person.givenName = m_row.value(u"given_name"_s);
    person.middleName = m_row.value(u"middle_name"_s);
    person.familyName = m_row.value(u"family_name"_s);
    person.secondFamilyName = m_row.value(u"second_family_name"_s);
    person.nameSuffix = m_row.value(u"name_suffix"_s);
    person.preferredName = m_row.value(u"preferred_name"_s);
    if (const QString name = person.displayName(); !name.isEmpty())
        return name;
    for (const QString &field :
         {u"email"_s, u"work_email"_s, u"mobile_phone"_s, u"home_phone"_s, u"work_phone"_s, u"phone"_s}) {
        if (const QString first = m_row.value(field).section(u"; "_s, 0, 0); !first.isEmpty())
            return first;
    }
    return u"–"_s;
}

} // namespace rnf
