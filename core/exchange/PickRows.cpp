#include "exchange/PickRows.h"

#include "base/Text.h"
#include "events/RegistrationsInAction.h"
#include "exchange/HeaderWords.h"
#include "people/People.h"
#include "people/PeopleInAction.h"
#include "people/PersonFields.h"
#include "programme/ProgrammesInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

PickColumns::PickColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    name = named({u"name"_s, u"person"_s, u"full name"_s, u"participant"_s, u"attendee"_s, u"nombre completo"_s,
                  u"persona"_s, u"nombre"_s, u"participante"_s});
    given = named({u"first name"_s, u"given name"_s, u"nombres"_s, u"nombre de pila"_s});
    family = named({u"last name"_s, u"family name"_s, u"surname"_s, u"apellido"_s, u"apellidos"_s});
    email = named({u"email"_s, u"e mail"_s, u"email address"_s, u"correo"_s, u"correo electronico"_s});
    session = named({u"session"_s, u"session title"_s, u"title"_s, u"workshop"_s, u"sesion"_s, u"titulo"_s, u"taller"_s});
    rank = named({u"rank"_s, u"order"_s, u"choice"_s, u"priority"_s, u"orden"_s, u"prioridad"_s, u"rango"_s});
}

PickWriting::PickWriting(Action &action, const Event &event, const QStringList &headers, const PickColumns &columns,
                         PickFileOutcome &outcome)
    : m_action(action), m_headers(headers), m_columns(columns), m_outcome(outcome)
{
    QHash<PersonId, RegistrationId> listed;
    for (const auto &registration : action.on<RegistrationRepository>().of(event.id))
        listed.insert(registration.person, registration.id);
    const auto names = People::names(action, listed.keys());
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        m_byName[foldedText(one.value())] += listed.value(one.key());
    for (const auto &person : columns.email < 0 ? QList<Person>() : People::inAction(action).whole(listed.keys())) {
        for (const auto &email : person.emails) {
            auto &same = m_byEmail[email.key];
            if (!same.contains(listed.value(person.id)))
                same += listed.value(person.id);
            m_withEmail.insert(listed.value(person.id));
        }
    }
    for (const auto &session : action.on<ProgrammeRepository>().sessions(event.id)) {
        if (session.status != SessionStatus::Cancelled)
            m_sessions[foldedText(session.title)] += session.id;
    }
}

QString PickWriting::nameIn(const TableRow &row) const
{
    const QString whole = cellText(row, m_columns.name), family = cellText(row, m_columns.family);
    const QString given = m_columns.given < 0 && !family.isEmpty() ? whole : cellText(row, m_columns.given);
    return given.isEmpty() ? whole : cleanText(given + u' ' + family);
}

RowProblem PickWriting::problem(const TableRow &row, qsizetype column, const QString &what, const QString &hint) const
{
    const QString name = nameIn(row);
    return {row.number(), m_headers.value(column), what, hint, name.isEmpty() ? cellText(row, m_columns.email) : name};
}

/// An address that is here decides. One that is not may be a new one of somebody of this name, unless they have another one here.
std::variant<RegistrationId, RowProblem> PickWriting::registrationIn(const TableRow &row) const
{
    const QString name = nameIn(row), email = cellText(row, m_columns.email);
    const qsizetype column = m_columns.name >= 0 ? m_columns.name : m_columns.email;
    if (name.isEmpty() && email.isEmpty())
        return problem(row, column, PickFiles::tr("The row names nobody."),
                       PickFiles::tr("Write a name or an e-mail address."));
    const auto namesakes = m_byName.value(foldedText(name));
    auto found = m_byEmail.value(email.toLower());
    const bool isShared = found.size() > 1;
    if (isShared) // by a household: their name tells them apart
        found.removeIf([&](RegistrationId id) { return !namesakes.contains(id); });
    if (isShared && found.size() != 1)
        return problem(row, column, PickFiles::tr("Several people on the list have the address “%1”.").arg(quotable(email)),
                       PickFiles::tr("Write the name of one of them, as it stands on the list."));
    if (found.isEmpty()) {
        found = namesakes;
        if (!email.isEmpty())
            found.removeIf([this](RegistrationId id) { return m_withEmail.contains(id); });
    }
    const QString who = quotable(name.isEmpty() ? email : name);
    if (found.isEmpty())
        return problem(row, column, PickFiles::tr("“%1” is not on the list of the event.").arg(who),
                       PickFiles::tr("Put them on the list first, or write their name as it stands there."));
    if (found.size() > 1)
        return problem(row, column, PickFiles::tr("Several people on the list are called “%1”.").arg(who),
                       PickFiles::tr("Write their e-mail address, which only one of them has."));
    return found.first();
}

std::variant<ProgrammeSessionId, RowProblem> PickWriting::sessionIn(const TableRow &row) const
{
    const QString title = cellText(row, m_columns.session);
    if (title.isEmpty())
        return problem(row, m_columns.session, PickFiles::tr("The row names no session."),
                       PickFiles::tr("Write the title of a session."));
    const auto found = m_sessions.value(foldedText(title));
    if (found.isEmpty())
        return problem(row, m_columns.session, PickFiles::tr("“%1” is not offered at this event.").arg(quotable(title)),
                       PickFiles::tr("Write the title as it stands in the programme, or add the session first."));
    if (found.size() > 1)
        return problem(row, m_columns.session, PickFiles::tr("Several sessions are called “%1”.").arg(quotable(title)),
                       PickFiles::tr("Give one of them another title first."));
    return found.first();
}

std::optional<int> PickWriting::rankIn(const TableRow &row) const
{
    const QString text = cellText(row, m_columns.rank);
    bool isNumber = true;
    const int rank = text.isEmpty() ? std::numeric_limits<int>::max() : text.toInt(&isNumber);
    return isNumber && rank > 0 ? std::optional(rank) : std::nullopt;
}

void PickWriting::take(const TableRow &row)
{
    const auto registration = registrationIn(row);
    if (const auto *wrong = std::get_if<RowProblem>(&registration)) {
        m_outcome.rejects += *wrong;
        return;
    }
    const auto session = sessionIn(row);
    if (const auto *wrong = std::get_if<RowProblem>(&session)) {
        m_outcome.rejects += *wrong;
        return;
    }
    const auto rank = rankIn(row);
    if (!rank) {
        m_outcome.rejects +=
            problem(row, m_columns.rank, PickFiles::tr("“%1” is no rank.").arg(quotable(cellText(row, m_columns.rank))),
                    PickFiles::tr("Write 1 for what is wanted most, 2 for the next, or leave it empty."));
        return;
    }
    const QString name = nameIn(row);
    const FileRow said{row.number(), name.isEmpty() ? cellText(row, m_columns.email) : name,
                       cellText(row, m_columns.session)};
    m_wishes[std::get<RegistrationId>(registration)] += Wish{said, std::get<ProgrammeSessionId>(session), *rank};
}

void PickWriting::write()
{
    for (auto wishes = m_wishes.begin(); wishes != m_wishes.end(); ++wishes) {
        QList<ProgrammeSessionId> wanted;
        for (const auto &pick : m_action.on<ProgrammeRepository>().picks(wishes.key()))
            wanted += pick.session;
        const auto before = wanted.size();
        std::ranges::stable_sort(*wishes, {}, &Wish::rank);
        for (const auto &wish : std::as_const(*wishes)) {
            const bool isKnown = wanted.contains(wish.session);
            (isKnown ? m_outcome.known : m_outcome.written) += wish.said;
            if (!isKnown)
                wanted += wish.session;
        }
        if (wanted.size() > before)
            ProgrammesInAction(m_action).setPicks(wishes.key(), wanted);
    }
    for (auto *rows : {&m_outcome.written, &m_outcome.known})
        std::ranges::sort(*rows, {}, &FileRow::row);
}

} // namespace rnf
