#include "exchange/ForeignExports.h"

#include "exchange/CsvGuard.h"
#include "exchange/CsvWriter.h"
#include "exchange/ForeignCells.h"
#include "exchange/TableFormats.h"
#include "exchange/XlsxWriter.h"
#include "storage/WorkspaceFile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype mostGuardedTold = 20;

bool isWorkbook(const QString &path) { return TableFormats::forPath(path).key == "xlsx"_L1; }

/// Why a list cannot become a file of this name.
std::optional<Error> refusedName(const ForeignList &list, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isWorkbook(path) && !list.canBeWorkbook)
        return Error{u"no-workbook"_s,
                     ForeignExports::tr("%1 does not take workbooks, so nothing was written. Choose a name that "
                                        "ends in .%2.")
                         .arg(list.name(), list.suffix())};
    if (list.longestName > 0 && name.size() > list.longestName)
        return Error{u"name-too-long"_s,
                     ForeignExports::tr("%1 takes names of files with at most %2 letters, so nothing was written. Choose a "
                                        "shorter one than %3.")
                         .arg(list.name())
                         .arg(list.longestName)
                         .arg(name)};
    return std::nullopt;
}

/// Why a list cannot leave for this purpose.
std::optional<Error> refusedPurpose(const ForeignList &list, Purpose purpose)
{
    if (list.takesEveryone() || purpose != Purpose::Everyone)
        return std::nullopt;
    return Error{u"needs-purpose"_s,
                 ForeignExports::tr("%1 reaches whomever it gets, also those who asked not to be, so nothing was written. "
                                    "Choose what the list is for, such as: %2.")
                     .arg(list.name(), PurposeWords::name(list.usual))};
}

/// The rows of a list while they are made.
class ForeignRows {
public:
    ForeignRows(const ForeignList &list, const PhoneNumbers &phones, const ExportOptions &options, TableWriter &writer,
                bool isCsv, ForeignExports::Outcome &outcome);
    void add(const Person &person);

private:
    bool withhold(Person &person) const;
    void placeAddresses(Person &person) const;
    void countLost(const Person &person);
    bool lacks(const Person &person);
    void writeRow(const Person &person, const Person &row);
    QString fitted(const QString &header, QString text);

    const ForeignList &m_list;
    const PhoneNumbers &m_phones;
    Purpose m_purpose;
    TableWriter &m_writer;
    bool m_isCsv, m_hasMailing, m_hasWork, m_takesPhones, m_takesEmails, m_takesAddresses, m_withNotes;
    QString m_written; ///< all cells of the person
    ForeignExports::Outcome &m_outcome;
    QList<ForeignCells::Reader> m_readers; ///< none: nothing stands there
    QList<QList<ForeignCells::Reader>> m_required;
};

ForeignRows::ForeignRows(const ForeignList &list, const PhoneNumbers &phones, const ExportOptions &options,
                         TableWriter &writer, bool isCsv, ForeignExports::Outcome &outcome)
    : m_list(list), m_phones(phones), m_purpose(options.purpose), m_writer(writer), m_isCsv(isCsv),
      m_withNotes(options.columns.contains(u"note"_s)), m_outcome(outcome)
{
    const auto has = [&](const QString &word) {
        return std::ranges::any_of(list.sources, [&](const QString &source) { return source.contains(word); });
    };
    m_hasMailing = has(u"mailing."_s);
    m_hasWork = has(u"work."_s);
    m_takesPhones = has(u"phone"_s) || has(u"mobile"_s);
    m_takesEmails = has(u"email"_s);
    m_takesAddresses = list.tells(u"line1"_s) || list.tells(u"street"_s) || list.tells(u"whole_address"_s);
    for (const auto &header : list.headers)
        m_readers += list.sources.contains(header) ? ForeignCells::reader(list.sources.value(header)) : nullptr;
    for (const auto &required : list.required) {
        auto &readers = m_required.emplaceBack();
        for (const auto &source : required.sources)
            readers += ForeignCells::reader(source);
    }
    m_writer.beginLabelled(list.headers);
}

void ForeignRows::add(const Person &given)
{
    Person person = ForeignCells::prepared(given, m_purpose);
    const bool isWithheld = withhold(person);
    placeAddresses(person);
    if (!m_withNotes)
        person.note.clear();
    if (lacks(person))
        return;
    ++m_outcome.people;
    m_outcome.withheld += isWithheld;
    m_written.clear();
    for (const auto &row : m_list.isRowPerValue ? ForeignCells::rowPerValue(person) : QList<Person>{person})
        writeRow(person, row);
    countLost(person);
}

/// Takes away what the person asked not to be reached by, where no column says so. What the list is for was asked before.
bool ForeignRows::withhold(Person &person) const
{
    const auto isLost = [&](Channel channel) {
        return person.mayBeReachedBy(channel) == YesNo::No && !m_list.tellsRefusalOf(channel);
    };
    const auto before = person.phones.size() + person.emails.size();
    if (m_purpose != Purpose::Calling && m_purpose != Purpose::Texting) {
        if (isLost(Channel::Phone))
            person.phones.clear();
        if (isLost(Channel::Sms))
            person.phones.removeIf(
                [](const Phone &phone) { return phone.canText == YesNo::Yes || phone.kind == PhoneKind::Mobile; });
    }
    if (m_purpose != Purpose::Email && (isLost(Channel::Email) || isLost(Channel::BulkEmail)))
        person.emails.clear();
    return person.phones.size() + person.emails.size() < before;
}

/// The address for a program's only place comes first.
void ForeignRows::placeAddresses(Person &person) const
{
    QList<AddressKind> wanted{AddressKind::Home};
    if (!m_hasMailing)
        wanted.insert(m_purpose == Purpose::Post ? 0 : 1, AddressKind::Mailing);
    if (!m_hasWork && !m_list.tells(u"if_street:Home"_s))
        wanted += AddressKind::Work;
    for (const auto kind : wanted) {
        const auto found = std::ranges::find(person.addresses, kind, &Address::kind);
        if (found == person.addresses.end())
            continue;
        found->kind = AddressKind::Home;
        person.addresses.move(found - person.addresses.begin(), 0);
        return;
    }
}

/// Values that stand in no cell.
void ForeignRows::countLost(const Person &person)
{
    if (m_takesPhones)
        m_outcome.lost += std::ranges::count_if(person.phones, [&](const Phone &phone) {
            return !m_written.contains(m_phones.shown(phone.number()))
                && (phone.e164.isEmpty() || !m_written.contains(phone.e164));
        });
    if (m_takesEmails)
        m_outcome.lost +=
            std::ranges::count_if(person.emails, [&](const Email &email) { return !m_written.contains(email.address); });
    if (!m_takesAddresses || m_list.isRowPerValue)
        return;
    QSet<AddressKind> taken;
    for (const auto &address : person.addresses) {
        const bool hasPlace = address.kind == AddressKind::Home || (address.kind == AddressKind::Mailing && m_hasMailing)
                           || (address.kind == AddressKind::Work && m_hasWork);
        if (!hasPlace || taken.contains(address.kind))
            ++m_outcome.lost;
        taken += address.kind;
    }
}

/// The first thing that somebody lacks counts.
bool ForeignRows::lacks(const Person &person)
{
    for (qsizetype i = 0; i < m_required.size(); ++i) {
        const bool hasAny = std::ranges::any_of(
            m_required[i], [&](const auto &reader) { return !reader(person, m_phones).trimmed().isEmpty(); });
        if (hasAny)
            continue;
        const QString words = QCoreApplication::translate("ForeignLists", m_list.required[i].lacking);
        const auto known = std::ranges::find(m_outcome.lacking, words, [](const auto &one) { return one.first; });
        if (known == m_outcome.lacking.end())
            m_outcome.lacking += {words, 1};
        else
            ++known->second;
        return true;
    }
    return false;
}

void ForeignRows::writeRow(const Person &person, const Person &row)
{
    for (qsizetype i = 0; i < m_readers.size(); ++i) {
        const QString &header = m_list.headers[i];
        const QString cell = m_readers[i] ? fitted(header, m_readers[i](row, m_phones)) : QString();
        const QByteArray utf8 = cell.toUtf8();
        if (m_isCsv && needsGuard(utf8) && !isStrictNumber(utf8) && ++m_outcome.guarded <= mostGuardedTold)
            m_outcome.guardedFirst += u"%1 (%2)"_s.arg(person.displayName(), header);
        m_writer.cell(cell);
        m_written += cell + u'\n';
    }
    m_writer.endRow();
    ++m_outcome.rows;
}

QString ForeignRows::fitted(const QString &header, QString text)
{
    if (m_list.isOneLine)
        text = text.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    if (m_list.hasNoCommas)
        text = text.replace(u',', u' ').simplified();
    const qsizetype before = text.size();
    if (const int longest = m_list.longest.value(header); longest > 0)
        text.truncate(longest);
    while (m_list.longestBytes > 0 && text.toUtf8().size() > m_list.longestBytes)
        text.chop(qMax<qsizetype>(1, (text.toUtf8().size() - m_list.longestBytes) / 4));
    if (text.size() < before) {
        ++m_outcome.shortened;
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

} // namespace

ForeignExports::ForeignExports(Store &store, People &people) : m_store(store), m_people(people), m_exports(store, people) {}

Result<ForeignExports::Outcome> ForeignExports::write(const Session &session, const QString &path, const ForeignList &list,
                                                      const ExportOptions &options, const Job &job)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Policy::refusal();
    if (const auto refused = refusedName(list, path))
        return *refused;
    if (const auto refused = refusedPurpose(list, options.purpose))
        return *refused;
    if (WorkspaceFile::trueName(path) == WorkspaceFile::trueName(m_store.path()))
        return Error{
            u"same-file"_s,
            Exports::tr("The list would be written over the workspace, so nothing was written. Choose another file.")};
    Outcome outcome;
    if (list.remark)
        outcome.remark = QCoreApplication::translate("ForeignLists", list.remark);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return TableWriter::cannotWrite(path);
    const bool isCsv = !isWorkbook(path);
    const CsvWriter::Options asText{list.isTabbed ? '\t' : ',', true, CsvWriter::Guard::NotNumbers};
    const std::unique_ptr<TableWriter> writer =
        isCsv ? std::unique_ptr<TableWriter>(std::make_unique<CsvWriter>(std::move(file), asText))
              : std::make_unique<XlsxWriter>(std::move(file));
    ForeignRows rows(list, m_people.phones(), options, *writer, isCsv, outcome);
    const auto read = m_store.beside(Policy::exporting(session), [&](Database &database) -> Result<> {
        auto people = options.people;
        if (options.purpose != Purpose::Everyone) {
            const auto audience = People::audience(database, options.purpose,
                                                   people ? *people : People::ids(database, QString()), options.overriding);
            people = audience.people;
            outcome.leftOut = audience.leftOut;
        }
        if (const auto refused = writer->refusal(people ? people->size() : People::ids(database, QString()).size()))
            return *refused;
        qint64 done = 0;
        People::eachPerson(database, people, allParts, [&](const Person &person) {
            rows.add(person);
            if (++done % 1000 == 0)
                job.report(done, people ? people->size() : 0);
            return !job.isCancelled();
        });
        return {};
    });
    if (!read)
        return read.error();
    if (job.isCancelled())
        return Error{u"cancelled"_s, tr("The export was cancelled. No file was written.")};
    if (const auto flushed = writer->flush(); !flushed)
        return flushed.error();
    const QString what =
        outcome.leftOut.purpose == Purpose::Everyone ? list.name() : list.name() + u", "_s + outcome.leftOut.purposeTold();
    const QString label =
        tr("Export %n people to %1 (for %2)", nullptr, int(outcome.people)).arg(QFileInfo(path).fileName(), what);
    const auto noted = m_exports.noteHandOut(session, label, Operation::ExportPeople);
    if (!noted)
        return noted.error();
    outcome.action = *noted;
    if (const auto written = writer->finish(); !written)
        return written.error();
    return outcome;
}

QStringList ForeignExports::Outcome::told() const
{
    QStringList sentences;
    if (const QString left = leftOut.told(); !left.isEmpty())
        sentences += left;
    for (const auto &[what, count] : lacking)
        sentences += tr("%n left out: %1.", nullptr, int(count)).arg(what);
    if (withheld > 0)
        sentences += tr("%n are in it without the phone or e-mail that they asked not to be reached by: the program has no "
                        "column for that.",
                        nullptr, int(withheld));
    if (lost > 0)
        sentences +=
            tr("%n phones, e-mails or addresses have no place in that program and are not in it.", nullptr, int(lost));
    if (shortened > 0)
        sentences += tr("%n texts were too long for that program and were shortened.", nullptr, int(shortened));
    if (guarded > 0) {
        const QString more = guarded > guardedFirst.size() ? u" …"_s : QString();
        sentences += tr("%n cells begin like a formula and have an apostrophe before them: %1.", nullptr, int(guarded))
                         .arg(guardedFirst.join(u", "_s) + more);
    }
    if (!remark.isEmpty())
        sentences += remark;
    return sentences;
}

} // namespace rnf
