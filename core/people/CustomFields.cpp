#include "people/CustomFields.h"

#include "base/Text.h"
#include "people/PeopleSchema.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

CustomFields::CustomFields(Store &store, const PhoneNumbers &phones)
    : m_store(store), m_phones(phones), m_reading(store.reader()), m_writing(store.writer())
{
    connect(&store, &Store::changed, this, [this](const ChangedRows &rows) {
        if (rows.tables.contains(PeopleTable::CustomField))
            readAgain();
    });
    readAgain();
}

void CustomFields::readAgain()
{
    m_catalog = FieldCatalog(m_store.read([&] { return m_reading.all(); }));
}

FieldCatalog CustomFields::catalog(Database &database) { return FieldCatalog(CustomFieldRepository(database).all()); }

Result<FieldCatalog> CustomFields::catalogAt(const QString &path)
{
    try {
        Database database(path, Database::Mode::Read);
        return catalog(database);
    } catch (const StorageError &error) {
        return error.userError();
    }
}

QStringList CustomFields::keysInUse(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.keysInUse(); });
}

qint64 CustomFields::peopleWith(const Session &session, const CustomField &field)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return 0;
    return m_store.read([&] { return m_reading.peopleWith(field.id); });
}

/// How values are read that people typed: their days as this country writes them.
FieldContext CustomFields::context() const { return FieldContext{.phones = m_phones, .today = m_store.dates().today()}; }

std::optional<Error> CustomFields::problem(const CustomField &field) const
{
    if (field.label.isEmpty())
        return Error{u"empty-name"_s, tr("A field needs a name. Type one.")};
    const auto isCalledSo = [&](const PersonField &other) {
        const bool isItself = field.id && other.ownId == field.id;
        return !isItself && foldedText(PersonFields::label(other)) == foldedText(field.label);
    };
    if (std::ranges::any_of(m_catalog.all(), isCalledSo))
        return Error{u"name-taken"_s, tr("There is a field “%1” already. Choose another name.").arg(field.label)};
    if (field.hasChoices() && field.choices.isEmpty())
        return Error{u"no-choices"_s, tr("Write the choices of “%1”, one on each line.").arg(field.label)};
    return std::nullopt;
}

/// "T-shirt size" → t_shirt_size. Whatever else can be asked of people keeps its own word.
QString CustomFields::keyFor(const QString &label) const
{
    static const QStringList taken{u"tag"_s,         u"list"_s,         u"address"_s,       u"last_contact"_s,
                                   u"last_method"_s, u"last_result"_s,  u"conversations"_s, u"assessment"_s,
                                   u"card"_s,        u"membership"_s,   u"role"_s,          u"leads"_s,
                                   u"led_by"_s,      u"good_standing"_s};
    QString word = foldedWords(label).join(u'_');
    if (word.isEmpty() || word.front().isDigit())
        word.prepend(u"field_"_s);
    QString key = word;
    for (int number = 2; m_catalog.find(key) || taken.contains(key); ++number)
        key = u"%1_%2"_s.arg(word).arg(number);
    return key;
}

namespace {

CustomField cleaned(CustomField field)
{
    field.label = cleanText(field.label);
    QStringList choices;
    for (const auto &choice : std::as_const(field.choices)) {
        const QString text = cleanText(choice);
        const bool isKnown = std::ranges::find(choices, foldedText(text), &foldedText) != choices.end();
        if (!text.isEmpty() && !isKnown)
            choices += text;
    }
    field.choices = field.hasChoices() ? choices : QStringList();
    return field;
}

} // namespace

Result<CustomField> CustomFields::add(const Session &session, CustomField field)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    field = cleaned(field);
    field.id = 0;
    if (const auto wrong = problem(field))
        return *wrong;
    field.key = keyFor(field.label);
    const auto done = m_store.act(session, tr("Add the field %1").arg(field.label),
                                  [&](Action &action) { m_writing.insert(action, field); });
    if (!done)
        return done.error();
    return field;
}

KindChange CustomFields::preview(const Session &session, const CustomField &after)
{
    KindChange change;
    if (!Policy::allows(session, Operation::ReadPeople))
        return change;
    for (const auto &value : m_store.read([&] { return m_reading.valuesOf(after.id); })) {
        if (std::holds_alternative<QString>(FieldCatalog::read(cleaned(after), value.value, context())))
            ++change.converts;
        else if (!change.others.contains(value.value))
            change.others += value.value;
    }
    return change;
}

void CustomFields::convert(Action &action, const CustomField &after)
{
    CustomField others{0, {}, tr("%1 (as it was)").arg(after.label), CustomKind::Text, {}};
    QSet<qint64> people;
    for (const auto &value : m_writing.valuesOf(after.id)) {
        const auto read = FieldCatalog::read(after, value.value, context());
        CustomValue now = value;
        if (const auto *text = std::get_if<QString>(&read)) {
            now.value = *text;
        } else {
            if (!others.id) {
                others.key = keyFor(others.label);
                m_writing.insert(action, others);
            }
            now.field = others.id;
        }
        m_writing.change(action, value, now);
    }
}

Result<qint64> CustomFields::save(const Session &session, const CustomField &before, CustomField after)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    after = cleaned(after);
    if (const auto wrong = problem(after))
        return *wrong;
    if (after == before)
        return 0;
    return m_store.act(session, tr("Change the field %1").arg(before.label), [&](Action &action) {
        m_writing.update(action, before, after);
        if (after.kind != before.kind || after.choices != before.choices)
            convert(action, after);
    });
}

Result<qint64> CustomFields::remove(const Session &session, const CustomField &field)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    return m_store.act(session, tr("Remove the field %1").arg(field.label),
                       [&](Action &action) { m_writing.remove(action, field); });
}

QString CustomFieldWords::kind(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Text:
        return CustomFields::tr("Text");
    case CustomKind::Number:
        return CustomFields::tr("Number");
    case CustomKind::Day:
        return CustomFields::tr("Date");
    case CustomKind::YesNo:
        return CustomFields::tr("Yes or no");
    case CustomKind::Choice:
        return CustomFields::tr("One of several choices");
    case CustomKind::Choices:
        return CustomFields::tr("Some of several choices");
    default:
        return CustomFields::tr("Link");
    }
}

} // namespace rnf
