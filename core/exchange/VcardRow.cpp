#include "exchange/VcardRow.h"

#include "base/Text.h"
#include "exchange/ContactKind.h"
#include "exchange/HeaderWords.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr QLatin1String ownUidStart("rankandfile-person-");
constexpr int mostAddresses = 9;

/// The parts of an address as columns of the first of its kind are called, and as those of further ones are.
const QStringList addressColumns{u"Address"_s, u"Address line 2"_s, u"Address line 3"_s, u"City"_s, u"State"_s,
                                 u"ZIP"_s,     u"Country"_s};
const QStringList numberedColumns{u"Street"_s, u"Extended Address"_s, u"PO Box"_s, u"City"_s,
                                  u"Region"_s, u"Postal Code"_s,      u"Country"_s};

QString addressHeading(const QString &kind, qsizetype part)
{
    const QString &column = addressColumns[part];
    if (kind.isEmpty())
        return column;
    return kind + u' ' + (part == 5 ? column : column.toLower());
}

QString numberedHeading(int number, const QString &column) { return u"Address %1 - %2"_s.arg(number).arg(column); }

QStringList makeHeadings()
{
    QStringList headings{u"Person ID"_s,    u"Title before the name"_s,
                         u"First name"_s,   u"Middle name"_s,
                         u"Last name"_s,    u"Second last name"_s,
                         u"Suffix"_s,       u"Full name"_s,
                         u"Shown as"_s,     u"Preferred name"_s,
                         u"Mobile phone"_s, u"Home phone"_s,
                         u"Work phone"_s,   u"Phone"_s,
                         u"E-mail"_s,       u"Work e-mail"_s};
    for (const QString &kind : {QString(), u"Mailing"_s, u"Work"_s}) {
        for (qsizetype part = 0; part < addressColumns.size(); ++part)
            headings += addressHeading(kind, part);
    }
    for (int number = 2; number <= mostAddresses; ++number) {
        for (const auto &column : numberedColumns + QStringList{u"Label"_s})
            headings += numberedHeading(number, column);
    }
    return headings += {u"Employer"_s, u"Unit"_s,        u"Job title"_s, u"Birth date"_s, u"Language"_s, u"Tags"_s,
                        u"Note"_s,     u"External ID"_s, u"Website"_s,   u"Fax"_s,        u"Pager"_s};
}

/// "_$!<AssistantPhone>!$_" → "Assistant Phone"
QString shownLabel(QString label)
{
    static const QRegularExpression marks(u"^_\\$!<(.*)>!\\$_$"_s), humps(u"(?<=[a-z])(?=[A-Z])"_s);
    return label.replace(marks, u"\\1"_s).replace(humps, u" "_s).trimmed();
}

/// Several given names or titles that a comma stands between.
QString joinedList(const QString &raw, const QString &joint, bool isOld)
{
    return (isOld ? VcardProperty::split(raw, QChar()) : VcardProperty::split(raw, u',')).join(joint).trimmed();
}

/// A day as lists write it; with "--" before it what is no whole date and goes to the note.
QString birthCell(const VcardProperty &property)
{
    static const QRegularExpression date(u"^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"_s),
        noYear(u"^--(\\d{2})-?(\\d{2})(?:T.*)?$"_s), year(u"^\\d{4}$"_s);
    const QString text = property.plain().trimmed();
    if (const auto match = noYear.match(text); match.hasMatch())
        return u"--"_s + match.captured(1) + u'-' + match.captured(2);
    if (const auto match = date.match(text); match.hasMatch()) {
        const QString day = match.captured(2) + u'-' + match.captured(3);
        if (property.unsaidYear == match.captured(1) || match.captured(1) == "1604"_L1)
            return u"--"_s + day;
        if (QDate::fromString(match.captured(1) + u'-' + day, Qt::ISODate).isValid())
            return match.captured(1) + u'-' + day;
    }
    return text.isEmpty() || year.match(text).hasMatch() ? text : u"--"_s + text;
}

/// "tel:+1-418-656-9254;ext=102", as version 4.0 has it
QString phoneCell(const VcardProperty &property)
{
    static const QRegularExpression extension(u";ext=([0-9]+).*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString number = property.plain().trimmed();
    if (number.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        number.remove(0, 4).replace(extension, u" ext. \\1"_s);
    return number;
}

/// What tells of the card rather than of the person.
bool isOfCard(const QString &name)
{
    static const QStringList names{u"VERSION"_s, u"PRODID"_s, u"REV"_s, u"X-ABLABEL"_s, u"BEGIN"_s, u"END"_s};
    return names.contains(name);
}

} // namespace

const QStringList &VcardRow::headings()
{
    static const QStringList headings = makeHeadings();
    return headings;
}

QString VcardRow::ownUid(const QString &personId) { return ownUidStart + personId; }

VcardRow::VcardRow(const Vcard &card) : m_card(card)
{
    for (const auto &property : card.properties) {
        if (property.name == "X-ABLABEL"_L1)
            m_labels.insert(property.group, shownLabel(property.plain()));
        m_isOurs |= property.name == "UID"_L1 && property.plain().startsWith(ownUidStart);
    }
    if (isOfNobody())
        return;
    for (const auto &property : card.properties)
        take(property);
    takeNumbers(u"TEL"_s, &VcardRow::takePhone);
    takeNumbers(u"EMAIL"_s, &VcardRow::takeEmail);
    takeNumbers(u"ADR"_s, &VcardRow::takeAddress);
    takeNumbers(u"LANG"_s, &VcardRow::takeLanguage);
    takeFullName();
    if (!m_cells.isEmpty() && card.isCutOff)
        add(u"vCard END missing"_s, u"yes"_s);
}

const QString &VcardRow::labelOf(const VcardProperty &property) const
{
    static const QString none;
    const auto label = m_labels.constFind(property.group);
    return property.group.isEmpty() || label == m_labels.cend() ? none : *label;
}

/// Of a group, a firm or a place; a firm is also what has no other name than that of an organization.
bool VcardRow::isOfNobody() const
{
    QString kind, full, firm;
    bool isNamed = false, isShownAsFirm = false;
    for (const auto &property : m_card.properties) {
        if (property.name == "KIND"_L1 || property.name == "X-ADDRESSBOOKSERVER-KIND"_L1)
            kind = property.plain().trimmed().toLower();
        else if (property.name == "N"_L1)
            isNamed |= std::ranges::any_of(property.text, [](QChar c) { return c.isLetterOrNumber(); });
        else if (property.name == "FN"_L1)
            full = foldedText(property.plain());
        else if (property.name == "ORG"_L1 && firm.isEmpty())
            firm = foldedText(VcardProperty::split(property.text, u';').first());
        else if (property.name == "X-ABSHOWAS"_L1)
            isShownAsFirm = property.plain().trimmed().toUpper() == "COMPANY"_L1;
    }
    const bool isFirm = !isNamed && (isShownAsFirm || (!full.isEmpty() && full == firm));
    return isFirm || (!kind.isEmpty() && kind != "individual"_L1);
}

void VcardRow::add(const QString &heading, const QString &value, const QString &joint)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return;
    QString &cell = m_cells[heading];
    if (!cell.isEmpty())
        cell += joint;
    cell += text;
}

/// Into a field that holds one value; a second one is kept in sight under its own name.
void VcardRow::put(const QString &heading, const QString &value, const VcardProperty &property)
{
    if (const QString known = m_cells.value(heading); known.isEmpty())
        add(heading, value);
    else if (known != value.trimmed())
        addOther(property, value);
}

void VcardRow::addOther(const VcardProperty &property, const QString &value)
{
    const QString label = labelOf(property);
    if (property.isBinary)
        m_cells.insert(u"vCard "_s + property.name, u"…"_s);
    else if (!value.trimmed().isEmpty())
        add(u"vCard "_s + property.name, label.isEmpty() ? value : u"%1 (%2)"_s.arg(value.trimmed(), label));
}

void VcardRow::take(const VcardProperty &property)
{
    static const QHash<QString, void (VcardRow::*)(const VcardProperty &)> ways{
        {u"N"_s, &VcardRow::takeName},           {u"UID"_s, &VcardRow::takeUid},
        {u"ORG"_s, &VcardRow::takeOrganization}, {u"BDAY"_s, &VcardRow::takeBirthday},
        {u"CATEGORIES"_s, &VcardRow::takeTags},
    };
    static const QStringList later{u"FN"_s, u"TEL"_s, u"EMAIL"_s, u"ADR"_s, u"LANG"_s};
    const QString &name = property.name;
    if (const auto way = ways.constFind(name); way != ways.cend())
        (this->**way)(property);
    else if (name == "NICKNAME"_L1)
        put(u"Preferred name"_s, property.plain(), property);
    else if (name == "TITLE"_L1)
        put(u"Job title"_s, property.plain(), property);
    else if (name == "NOTE"_L1)
        add(u"Note"_s, property.plain(), u"\n"_s);
    else if (name == "URL"_L1)
        add(u"Website"_s, property.plain());
    else if (!isOfCard(name) && !later.contains(name))
        addOther(property, property.plain());
}

/// All of one name, the preferred ones first.
void VcardRow::takeNumbers(const QString &name, void (VcardRow::*one)(const VcardProperty &))
{
    QList<const VcardProperty *> found;
    for (const auto &property : m_card.properties) {
        if (property.name == name)
            found += &property;
    }
    std::ranges::stable_sort(found, {}, [](const VcardProperty *property) { return property->rank; });
    for (const auto *property : std::as_const(found))
        (this->*one)(*property);
}

/// Two family names that the card keeps apart are two; one field stays one. RFC 9554 names the second one once more behind.
void VcardRow::takeName(const VcardProperty &property)
{
    const QStringList parts = property.parts();
    const auto part = [&](qsizetype index, const QString &joint) {
        return joinedList(parts.value(index), joint, m_card.isOld);
    };
    QStringList family = m_card.isOld ? QStringList{part(0, {})} : VcardProperty::split(parts.first(), u',');
    QString second = part(5, u" "_s);
    if (second.isEmpty())
        second = family.mid(1).join(u' ');
    else if (family = {part(0, u" "_s)}; family.first().endsWith(u' ' + second))
        family.first().chop(second.size() + 1);
    for (const auto &[heading, value] : {std::pair(u"Last name"_s, family.first()),
                                         {u"Second last name"_s, second},
                                         {u"First name"_s, part(1, u" "_s)},
                                         {u"Middle name"_s, part(2, u" "_s)},
                                         {u"Title before the name"_s, part(3, u" "_s)},
                                         {u"Suffix"_s, part(4, u", "_s)}})
        put(heading, value, property);
}

/// The whole name counts where its parts are missing; and is kept in sight where it says more than they do. Many programs write
/// a number or an address there for whoever has no name.
void VcardRow::takeFullName()
{
    QSet<QString> known, numbers; // large names must not cost the square of their words
    for (const auto &heading : headings().mid(1, 6) + QStringList{u"Preferred name"_s}) {
        for (const auto &word : foldedWords(m_cells.value(heading)))
            known.insert(word);
    }
    for (const auto &property : m_card.properties) {
        if (property.name == "TEL"_L1 || property.name == "EMAIL"_L1)
            numbers.insert(property.plain().simplified());
    }
    for (const auto &property : m_card.properties) {
        if (property.name != "FN"_L1)
            continue;
        const QString full = property.plain().simplified();
        const QStringList words = foldedWords(full);
        if (numbers.contains(full) || std::ranges::all_of(words, [&](const QString &word) { return known.contains(word); }))
            continue;
        if (m_isOurs)
            put(u"Shown as"_s, full, property);
        else if (known.isEmpty())
            put(u"Full name"_s, full, property);
        else
            addOther(property, full);
    }
}

void VcardRow::takeUid(const VcardProperty &property)
{
    const QString uid = property.plain().trimmed();
    if (uid.startsWith(ownUidStart))
        put(u"Person ID"_s, uid.sliced(ownUidStart.size()), property);
    else if (!uid.isEmpty())
        put(u"External ID"_s, u"vcard:"_s + uid, property);
}

void VcardRow::takeOrganization(const VcardProperty &property)
{
    const QStringList parts = VcardProperty::split(property.text, u';');
    QStringList units = parts.mid(1);
    units.removeAll(QString());
    if (m_cells.contains(u"Employer"_s)) {
        addOther(property, (QStringList{parts.first()} + units).join(u", "_s));
        return;
    }
    add(u"Employer"_s, parts.first());
    put(u"Unit"_s, units.join(u", "_s), property);
}

void VcardRow::takeBirthday(const VcardProperty &property) { put(u"Birth date"_s, birthCell(property), property); }

/// A tag with a comma in it is one; only semicolons stand between tags then.
void VcardRow::takeTags(const VcardProperty &property)
{
    for (const auto &tag : m_card.isOld ? VcardProperty::split(property.text, u';') : property.values())
        add(u"Tags"_s, tag.contains(u',') ? tag + u';' : tag);
}

void VcardRow::takeLanguage(const VcardProperty &property) { put(u"Language"_s, property.plain(), property); }

ContactKind VcardRow::kindOf(const VcardProperty &property) const
{
    return contactKindOf(property.types.join(u' ') + u' ' + labelOf(property));
}

void VcardRow::takePhone(const VcardProperty &property)
{
    static const QHash<ContactKind, QString> columns{{ContactKind::Fax, u"Fax"_s},
                                                     {ContactKind::Pager, u"Pager"_s},
                                                     {ContactKind::Work, u"Work phone"_s},
                                                     {ContactKind::Mobile, u"Mobile phone"_s},
                                                     {ContactKind::Home, u"Home phone"_s}};
    const QString label = labelOf(property);
    const auto column = columns.constFind(kindOf(property));
    if (isAboutSomebodyElse(normalizedHeader(label))) {
        addOther(property, phoneCell(property));
    } else if (column != columns.cend()) {
        add(*column, phoneCell(property));
    } else {
        add(u"Phone"_s, phoneCell(property));
        add(u"vCard X-ABLABEL"_s, label);
    }
}

void VcardRow::takeEmail(const VcardProperty &property)
{
    const QString address = property.plain().trimmed();
    const bool isLink = address.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
    if (isAboutSomebodyElse(normalizedHeader(labelOf(property))))
        addOther(property, address);
    else
        add(kindOf(property) == ContactKind::Work ? u"Work e-mail"_s : u"E-mail"_s, isLink ? address.sliced(7) : address);
}

/// The first of each kind has columns of its own, further ones have a number and their kind beside.
void VcardRow::takeAddress(const VcardProperty &property)
{
    QStringList parts;
    for (const auto &part : VcardProperty::split(property.text, u';'))
        parts += part;
    QStringList lines;
    for (const qsizetype index : {2, 1, 0}) // street, what is added to it, box
        lines += parts.value(index).split(u'\n', Qt::SkipEmptyParts);
    const QStringList cells = QStringList{lines.value(0), lines.value(1), lines.mid(2).join(u", "_s)} + parts.mid(3, 4);
    if (cells.join(QString()).trimmed().isEmpty())
        return;
    const QString label = labelOf(property).isEmpty() ? property.types.join(u' ') : labelOf(property);
    const auto said = kindOf(property);
    const QString kind = said == ContactKind::Work ? u"Work"_s : said == ContactKind::Mailing ? u"Mailing"_s : QString();
    bool isFirst = true;
    for (qsizetype part = 0; part < addressColumns.size(); ++part)
        isFirst &= !m_cells.contains(addressHeading(kind, part));
    if (!isFirst && ++m_addresses > mostAddresses) {
        addOther(property, cells.join(u' ').simplified());
        return;
    }
    for (qsizetype part = 0; part < cells.size(); ++part)
        add(isFirst ? addressHeading(kind, part) : numberedHeading(m_addresses, numberedColumns[part]), cells[part]);
    if (!isFirst)
        add(numberedHeading(m_addresses, u"Label"_s), kind == "Mailing"_L1 ? u"mailing"_s : label);
}

} // namespace rnf
