#include "people/CustomFields.h"

#include "base/Text.h"
#include "people/PeopleSchema.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

CustomFields::CustomFields(Store &store, const PhoneNumbers &phones)
    : m_store(store), m_phones(phones), m_reading(store.reader())
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

Result<FieldCatalog> CustomFields::catalogAt(const Store &store)
{
    return store.beside(Session(), [](Database &database) { return catalog(database); });
}

qint64 CustomFields::peopleWith(const Session &session, const CustomField &field)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.peopleWith(field.id); });
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

/// "T-shirt size" → t_shirt_size.
QString CustomFields::keyFor(const QString &label) const
{
    QString word = foldedWords(label).join(u'_');
    if (word.isEmpty() || word.front().isDigit())
        word.prepend(u"field_"_s);
    QString key = word;
    for (int number = 2; m_catalog.find(key) || m_reserved.contains(key); ++number)
        key = u"%1_%2"_s.arg(word).arg(number);
    return key;
}

namespace {

CustomField cleaned(CustomField field)
{
    field.label = cleanText(field.label);
    QStringList choices;
    for (const auto &choice : std::as_const(field.choices)) {
        const QString text = cleanText(choice).remove(u';'); // it stands between several of them
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
    field = cleaned(field);
    field.id = 0;
    if (const auto wrong = problem(field))
        return *wrong;
    field.key = keyFor(field.label);
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add the field %1").arg(field.label),
                                  [&](Action &action) { action.on<CustomFieldRepository>().insert(action, field); });
    if (!done)
        return done.error();
    return field;
}

namespace {

/// What somebody has in a field, as another kind would have it.
struct Converted {
    QStringList values; ///< as they are kept; a kind of one value keeps the first
    QStringList others; ///< what cannot be of that kind, as it is
};

Converted converted(const QStringList &texts, const CustomField &after, const FieldContext &context)
{
    Converted made;
    for (const auto &text : texts) {
        // A text may say several choices.
        QStringList read;
        const auto parts = after.kind == CustomKind::Choices ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
        for (const auto &part : parts) {
            const auto value = FieldCatalog::read(after, part.trimmed(), context);
            if (const auto *kept = std::get_if<QString>(&value); kept && !kept->isEmpty())
                read += *kept;
        }
        const bool isRoom = after.kind == CustomKind::Choices || made.values.isEmpty();
        if (read.size() == parts.size() && isRoom)
            made.values += read;
        else
            made.others += text;
    }
    made.values.removeDuplicates();
    return made;
}

/// The values of a field by whose they are, in order.
QMap<qint64, QList<CustomValue>> byPerson(const QList<std::pair<qint64, CustomValue>> &values)
{
    QMap<qint64, QList<CustomValue>> byPerson;
    for (const auto &[person, value] : values)
        byPerson[person] += value;
    return byPerson;
}

QStringList textsOf(const QList<CustomValue> &values)
{
    QStringList texts;
    for (const auto &value : values)
        texts += value.value;
    return texts;
}

} // namespace

KindChange CustomFields::preview(const Session &session, const CustomField &after)
{
    KindChange change;
    const CustomField meant = cleaned(after);
    const FieldContext reading = context();
    QSet<QString> known;
    for (const auto &values :
         byPerson(m_store.read(session, Operation::ReadPeople, [&] { return m_reading.valuesOf(after.id); }))) {
        const Converted made = converted(textsOf(values), meant, reading);
        change.converts += made.values.size();
        for (const auto &text : made.others) {
            if (!known.contains(text))
                change.others += text;
            known += text;
        }
    }
    return change;
}

/// The text field beside a field, for what that one cannot hold any more.
CustomField CustomFields::fieldForOthers(Action &action, const CustomField &after)
{
    const QString label = tr("%1 (as it was)").arg(after.label);
    auto &repository = action.on<CustomFieldRepository>();
    const auto fields = repository.all();
    const auto known = std::ranges::find(fields, label, &CustomField::label);
    if (known != fields.end() && known->kind == CustomKind::Text)
        return *known;
    CustomField made{0, keyFor(label), label, CustomKind::Text, {}};
    repository.insert(action, made);
    return made;
}

void CustomFields::convert(Action &action, const CustomField &after)
{
    auto &repository = action.on<CustomFieldRepository>();
    CustomField others;
    QMap<qint64, QList<CustomValue>> kept; // what people have in the field for others already
    const FieldContext reading = context();
    const auto values = byPerson(repository.valuesOf(after.id));
    for (auto it = values.begin(); it != values.end(); ++it) {
        Converted made = converted(textsOf(*it), after, reading);
        for (const auto &value : *it) {
            CustomValue now = value;
            if (made.values.isEmpty()) {
                repository.remove(action, value);
            } else {
                now.value = made.values.takeFirst();
                repository.change(action, value, now);
            }
        }
        for (const auto &value : std::as_const(made.values))
            repository.insert(action, CustomValue{0, after.id, value}, it.key());
        if (made.others.isEmpty())
            continue;
        if (!others.id) {
            others = fieldForOthers(action, after);
            kept = byPerson(repository.valuesOf(others.id));
        }
        const auto known = kept.value(it.key());
        CustomValue all{0, others.id, (textsOf(known) + made.others).join(u"; "_s)};
        if (known.isEmpty()) {
            repository.insert(action, all, it.key());
        } else {
            all.id = known.first().id;
            repository.change(action, known.first(), all);
        }
    }
}

Result<qint64> CustomFields::save(const Session &session, const CustomField &before, CustomField after)
{
    after = cleaned(after);
    if (const auto wrong = problem(after))
        return *wrong;
    if (after == before)
        return 0;
    return m_store.act(session, Operation::EditPeople, tr("Change the field %1").arg(before.label), [&](Action &action) {
        action.on<CustomFieldRepository>().update(action, before, after);
        if (after.kind != before.kind || after.choices != before.choices)
            convert(action, after);
    });
}

Result<qint64> CustomFields::remove(const Session &session, const CustomField &field)
{
    return m_store.act(session, Operation::EditPeople, tr("Remove the field %1").arg(field.label),
                       [&](Action &action) { action.on<CustomFieldRepository>().remove(action, field); });
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
