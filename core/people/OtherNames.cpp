#include "people/OtherNames.h"

#include "base/Text.h"
#include "people/WholeName.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isOpen(const OtherName &name) { return !name.isPrivate && !name.name.isEmpty(); }

bool isOfThePast(NameKind kind) { return kind == NameKind::Former || kind == NameKind::Maiden; }

/// "former:Ana Ruiz" says its kind; a name alone is an alias.
OtherName openNameIn(const QString &text)
{
    const auto colon = text.indexOf(u':');
    const auto kind = colon > 0 ? fromKey<NameKind>(text.first(colon)) : std::nullopt;
    return {0, kind.value_or(NameKind::Alias), kind ? text.sliced(colon + 1).trimmed() : text, true, false};
}

/// The words by which lists say that a name is one of the past.
QRegularExpression pastPattern(const QString &pattern)
{
    static const QString words =
        u"(?:former(?:ly)?(?: known as)?(?: names?)?|f/?k/?a|n[ée]e|n[ée]|born(?: as)?|maiden(?: name)?|birth name|"
        "prev(?:ious(?:ly)?)?(?: known as)?(?: names?)?|deadname|antes(?: conocid[ao] como)?|anteriormente|nacid[ao]|"
        "(?:nombre |apellido )?anterior|(?:nombre |apellido )?de (?:solter[ao]|nacimiento))"_s;
    return QRegularExpression(pattern.arg(words),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// As somebody wrote it. What our own lists write openly was meant to be open; other words of the past make a name private:
/// "née Ruiz", "formerly: Ana Ruiz", "Ruiz (maiden name)", and in "Ana Díaz (antes Ruiz)" the second one.
QList<OtherName> namesIn(const QString &text)
{
    static const auto before = pastPattern(u"^(?<now>[^()]+?[\\s,;]+)??\\(?%1\\b[\\s.:=-]+(?<past>[^()]+)\\)?$"_s);
    static const auto behind = pastPattern(u"^(?<past>[^()]+?)\\s*[(,]\\s*%1[\\s.]*\\)?$"_s);
    const auto colon = text.indexOf(u':');
    if (colon > 0 && fromKey<NameKind>(text.first(colon)) && text.size() > colon + 1 && text[colon + 1] != u' ')
        return {openNameIn(text)};
    for (const auto *pattern : {&behind, &before}) {
        const auto match = pattern->match(text.simplified());
        if (!match.hasMatch())
            continue;
        QList<OtherName> names{{0, NameKind::Former, match.captured(u"past"_s).trimmed(), true, true}};
        if (QString now = match.captured(u"now"_s).trimmed(); !now.isEmpty())
            names += openNameIn(now.remove(u','));
        return names;
    }
    return {openNameIn(text)};
}

QString openCell(const OtherName &name)
{
    const bool needsKind = name.kind != NameKind::Alias || namesIn(name.name).first().name != name.name;
    return needsKind ? keyOf(name.kind) + u':' + name.name : name.name;
}

/// The person under a name of more than one word.
Person underWholeName(Person person, const QString &name)
{
    person.givenName.clear();
    person.middleName.clear();
    person.familyName.clear();
    person.secondFamilyName.clear();
    person.preferredName.clear();
    person.legalName.clear();
    person.customDisplayName.clear();
    const QString suffix = std::exchange(person.nameSuffix, {});
    writeWholeName(person, name, std::nullopt);
    if (person.nameSuffix.isEmpty())
        person.nameSuffix = suffix;
    // Of many words nobody knows which are family names; all of them may be but the first.
    if (const QString uncertain = std::exchange(person.customDisplayName, {}); !uncertain.isEmpty()) {
        person.givenName = uncertain.section(u' ', 0, 0);
        person.familyName = uncertain.section(u' ', 1);
    }
    return person;
}

} // namespace

QString OtherNames::kindWord(NameKind kind)
{
    switch (kind) {
    case NameKind::Former:
        return tr("Former");
    case NameKind::Maiden:
        return tr("Maiden name");
    case NameKind::Alias:
        return tr("Alias");
    case NameKind::Misspelling:
        return tr("Misspelling");
    case NameKind::Transliteration:
        return tr("Other letters");
    }
    return {};
}

QString OtherNames::told(const Person &person)
{
    QStringList past, present, told;
    for (const auto &name : person.otherNames) {
        if (isOpen(name))
            (isOfThePast(name.kind) ? past : present) += name.name;
    }
    if (!past.isEmpty())
        told += tr("formerly %1").arg(past.join(u", "_s));
    if (!present.isEmpty())
        told += tr("also known as %1").arg(present.join(u", "_s));
    return told.join(u", "_s);
}

qsizetype OtherNames::privateCount(const Person &person)
{
    return std::ranges::count_if(person.otherNames, &OtherName::isPrivate);
}

void OtherNames::hidePrivate(Person &person, const Session &session)
{
    if (person.otherNames.isEmpty() || Policy::allows(session, Operation::SeePrivateNames))
        return;
    for (auto &name : person.otherNames) {
        if (name.isPrivate)
            name.name.clear();
    }
}

QString OtherNames::plainName(const Person &person)
{
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        return {};
    QStringList parts{person.givenName, person.middleName, person.familyName, person.secondFamilyName};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool OtherNames::isKnown(const Person &person, const QString &name)
{
    const QString folded = foldedText(name);
    return folded == foldedText(plainName(person)) || folded == foldedText(person.displayName())
        || std::ranges::any_of(person.otherNames, [&](const OtherName &known) { return foldedText(known.name) == folded; });
}

bool OtherNames::isUnder(const Person &person, const Person &said)
{
    const QStringList words = foldedWords(plainName(said));
    const auto holds = [&](const QString &name) {
        const QStringList of = foldedWords(name);
        return !of.isEmpty() && std::ranges::all_of(of, [&](const QString &word) { return words.contains(word); });
    };
    if (words.isEmpty() || holds(plainName(person)))
        return false;
    return std::ranges::any_of(person.otherNames, [&](const OtherName &other) {
        if (!other.isPrivate)
            return false;
        return other.name.simplified().contains(u' ') ? holds(other.name)
                                                      : foldedText(other.name) == foldedText(said.familyName);
    });
}

void OtherNames::add(Person &person, const OtherName &name)
{
    if (!name.name.isEmpty() && !isKnown(person, name.name))
        person.otherNames += name;
}

void OtherNames::keepFormer(Person &after, const Person &before)
{
    const auto isAnother = [&](QString Person::*part) {
        return !(before.*part).isEmpty() && foldedText(before.*part) != foldedText(after.*part);
    };
    if (isAnother(&Person::givenName) || isAnother(&Person::familyName) || isAnother(&Person::secondFamilyName))
        add(after, {0, NameKind::Former, plainName(before), true, true});
}

QList<Person> OtherNames::faces(const Person &person)
{
    QList<Person> faces{person};
    for (const auto &name : person.otherNames)
        faces += facesUnder(person, name);
    return faces;
}

QList<Person> OtherNames::facesUnder(const Person &person, const OtherName &other)
{
    const QString name = other.name.simplified();
    if (!other.isForMatching || name.isEmpty())
        return {};
    if (name.contains(u' '))
        return {underWholeName(person, name)};
    // One word is a family name here: as a first name, with the phone of a household, it would be everybody's at that door.
    Person byFamily = person;
    byFamily.familyName = name;
    byFamily.secondFamilyName.clear();
    return {byFamily};
}

PersonField OtherNames::openField()
{
    return {.key = u"other_names"_s,
            .label = QT_TRANSLATE_NOOP("PersonFields", "Other names"),
            .group = PersonField::Group::Name,
            .place = {.table = "person_name", .column = "name", .onlyColumn = "is_private", .onlyValue = "0"},
            .parts = PersonPart::OtherNames,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    QStringList names;
                    for (const auto &name : person.otherNames) {
                        if (isOpen(name))
                            names += openCell(name);
                    }
                    return names.join(u"; "_s);
                },
            .write = [](Person &person, const QString &text, const FieldContext &) -> std::optional<Problem> {
                for (const auto &part : splitValues(text, false)) {
                    for (const auto &name : namesIn(part))
                        add(person, name);
                }
                return {};
            },
            .clear = [](Person &person) { person.otherNames.removeIf(&isOpen); },
            .isMany = true,
            .isSensitive = true};
}

PersonField OtherNames::formerField()
{
    return {.key = u"former_name"_s,
            .label = QT_TRANSLATE_NOOP("PersonFields", "Former name"),
            .group = PersonField::Group::Name,
            .read = [](const Person &, const PhoneNumbers &) { return QString(); },
            .write = [](Person &person, const QString &text, const FieldContext &) -> std::optional<Problem> {
                for (const auto &part : splitValues(text, false))
                    add(person, {0, NameKind::Former, part, true, true});
                return {};
            },
            .isMany = true,
            .isImportOnly = true,
            .isSensitive = true};
}

} // namespace rnf
