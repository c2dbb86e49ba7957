#include "people/PersonRows.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using FieldGroup = PersonField::Group;

const QStringList &usualRows()
{
    static const QStringList rows{u"given_name"_s, u"family_name"_s, u"line1"_s,     u"@place"_s,
                                  u"employer"_s,   u"unit"_s,        u"job_title"_s, u"tags"_s};
    return rows;
}

QString titleRow(FieldGroup group) { return u"#%1"_s.arg(int(group)); }

template <typename Contact>
QStringList contactRows(const QString &kind, const QList<Contact> &contacts, const QStringList &opened)
{
    QStringList rows;
    for (const auto &contact : contacts)
        rows += u"%1:%2"_s.arg(kind).arg(contact.id);
    if (contacts.isEmpty() || opened.contains(kind))
        rows += kind + u":0"_s;
    return rows;
}

/// Names that are only for finding are shown to whoever asks for them.
QStringList nameRows(const Person &person, const QStringList &opened)
{
    QStringList rows;
    for (const auto &name : person.otherNames) {
        const QString row = PersonRows::nameRow + QString::number(name.id);
        if (!name.isPrivate || opened.contains(PersonRows::privateNames) || opened.contains(row))
            rows += row;
    }
    if (opened.contains(PersonRows::newName))
        rows += PersonRows::nameRow + u'0';
    return rows;
}

} // namespace

const QString PersonRows::nameRow = u"othername:"_s;
const QString PersonRows::newName = u"othername"_s;
const QString PersonRows::privateNames = u"@private"_s;

bool PersonRows::isAlone(const PersonField &field)
{
    static const QStringList keys{u"person_id"_s, u"name"_s, u"other_names"_s, u"city"_s, u"region"_s, u"postal_code"_s};
    return !keys.contains(field.key) && field.group != FieldGroup::Contact && field.group != FieldGroup::Consent
        && !field.isImportOnly;
}

QStringList PersonRows::of(const Person &person, const FieldCatalog &catalog, const PhoneNumbers &phones,
                           const QStringList &opened)
{
    QStringList rows;
    const auto isWanted = [&](const PersonField &field) {
        return usualRows().contains(field.key) || opened.contains(field.key) || !field.read(person, phones).isEmpty();
    };
    FieldGroup last = FieldGroup::Other;
    const auto startGroup = [&](FieldGroup group) {
        if (std::exchange(last, group) != group)
            rows += titleRow(group);
    };
    for (const auto &field : catalog.all()) {
        if (field.group == FieldGroup::Contact && last != FieldGroup::Contact) {
            rows += nameRows(person, opened);
            startGroup(FieldGroup::Contact);
            rows += contactRows(u"phone"_s, person.phones, opened) + contactRows(u"email"_s, person.emails, opened);
        }
        if (field.key == "city"_L1)
            rows += u"@place"_s;
        if (!isAlone(field) || !isWanted(field))
            continue;
        startGroup(field.group == FieldGroup::Other ? FieldGroup::About : field.group);
        rows += field.key;
    }
    if (!person.consents.isEmpty() || opened.contains(u"@consent"_s))
        rows += QStringList{titleRow(FieldGroup::Consent), u"@consent"_s};
    return rows;
}

QString PersonRows::title(const QString &row)
{
    switch (FieldGroup(row.mid(1).toInt())) {
    case FieldGroup::Name:
        return tr("Name");
    case FieldGroup::Contact:
        return tr("Contact");
    case FieldGroup::Address:
        return tr("Address");
    case FieldGroup::Work:
        return tr("Work");
    case FieldGroup::Own:
        return tr("Our own fields");
    case FieldGroup::Consent:
        return tr("May we …?");
    default:
        return tr("About");
    }
}

} // namespace rnf
