#include "faults/Office.h"

#include "support/RandomWork.h"
#include "support/TestWorkspace.h"

#include "exchange/Imports.h"
#include "merges/Merges.h"
#include "workspace/Backups.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Today's schema and a step to come, which touches every person and changes their table.
Schema schemaToCome()
{
    static const std::vector<Migration> steps = [] {
        std::vector<Migration> all(workspaceSchema().migrations.begin(), workspaceSchema().migrations.end());
        all.push_back({all.back().version + 1, [](Database &database) {
                           database.exec(u"ALTER TABLE person ADD COLUMN mark TEXT NOT NULL DEFAULT ''"_s);
                           database.exec(u"UPDATE phone SET person_id = person_id"_s);
                           database.exec(u"CREATE TABLE mark (id BIGINT PRIMARY KEY, name TEXT NOT NULL)"_s);
                           database.exec(u"INSERT INTO mark (id, name) SELECT id, family_name FROM person"_s);
                       }});
        return all;
    }();
    return {steps, workspaceSchema().tables};
}

template <typename T>
Result<> plain(const Result<T> &done)
{
    return done ? Result<>() : done.error();
}

void expectDone(const Result<> &done)
{
    if (!done)
        qFatal("%s: %s", qPrintable(done.error().id), qPrintable(done.error().message));
}

QString wrongWith(const Result<QList<Finding>> &findings)
{
    if (!findings)
        return findings.error().message;
    return findings->isEmpty() ? QString() : findings->first().what;
}

QByteArray withoutClock(const QByteArray &content)
{
    static const QRegularExpression instant(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"_s);
    return QString::fromUtf8(content).replace(instant, u"then"_s).toUtf8();
}

qint64 countOf(Database &database, const QString &rows)
{
    return Statement(database, u"SELECT count(*) FROM "_s + rows).one<qint64>().value_or(-1);
}

const QString officePassphrase = u"night shift on the loading dock"_s;

} // namespace

std::span<const Office::Kind> Office::kinds()
{
    static const Kind all[] = {{File::Plain, {}}, {File::Encrypted, u", encrypted"_s}};
    return all;
}

std::span<const Office::Deed> Office::deeds()
{
    static const Deed all[] = {
        {"make", &Office::make, true, true}, {"edit", &Office::edit},      {"edit many", &Office::editMany},
        {"import", &Office::import},         {"merge", &Office::merge},    {"undo", &Office::undo},
        {"migrate", &Office::migrate, true}, {"back up", &Office::backUp}, {"close", &Office::editAndClose}};
    return all;
}

const Office::Deed &Office::deed(QLatin1String name)
{
    const auto found = std::ranges::find(deeds(), name, [](const Deed &deed) { return QLatin1String(deed.name); });
    if (found == deeds().end())
        qFatal("nobody does such a thing: %s", name.data());
    return *found;
}

/// None of a plain file, and of one that does not open.
const std::shared_ptr<const vault::Opened> &Office::key() const
{
    if (m_file == File::Plain || m_key)
        return m_key;
    // Two that are made are the same but for their keys.
    constexpr qint64 madeAt = 1'000'000;
    if (!QFile::exists(path()))
        m_key = TestWorkspace::newKey(officePassphrase, u"from paper"_s, madeAt);
    else if (auto opened = Workspace::unlock(path(), officePassphrase))
        m_key = *std::move(opened);
    return m_key;
}

Workspace::Options Office::options() const
{
    auto options = TestWorkspace::options();
    options.key = key();
    return options;
}

Result<std::unique_ptr<Store>> Office::openToCome() const
{
    Store::Options options;
    options.dates = TestWorkspace::options().dates;
    options.key = key();
    return Store::open(path(), schemaToCome(), options);
}

Result<> Office::make()
{
    auto made = Workspace::create(path(), TestWorkspace::setup(), options());
    if (!made)
        return made.error();
    m_workspace = std::move(*made);
    return {};
}

void Office::furnish()
{
    expectDone(make());
    RandomWork random(workspace(), session(), 7);
    random.addMany(70);
    for (int i = 0; i < 40; ++i)
        random.step();
    expectDone(editMany());
    close();
}

void Office::startFrom(const Office &other)
{
    QFile::copy(other.path(), path());
    m_round = other.m_round;
}

Result<> Office::open()
{
    auto opened = Workspace::open(path(), options());
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    return {};
}

void Office::close() { m_workspace.reset(); }

QList<PersonId> Office::people()
{
    auto people = workspace().people().ids(session(), {});
    people.removeOne(workspace().accounts().personOf(session()));
    return people;
}

Result<> Office::edit()
{
    const auto everybody = people();
    if (everybody.isEmpty()) // it was just made
        return import();
    const auto before = workspace().people().find(session(), everybody.value(m_round % everybody.size()));
    if (!before)
        return Error{u"nobody"_s, u"nobody to edit was found"_s};
    Person after = *before;
    after.familyName = u"Edited%1"_s.arg(m_round);
    after.tags += u"round%1"_s.arg(m_round);
    const auto saved = workspace().people().save(session(), *before, after);
    m_round += bool(saved);
    return saved;
}

Result<> Office::editMany()
{
    const auto edited = workspace().people().edit(session(), people(),
                                                  {{u"unit"_s, FieldChange::Kind::Set, u"Unit %1"_s.arg(m_round)},
                                                   {u"tags"_s, FieldChange::Kind::Add, u"many%1"_s.arg(m_round)}});
    m_round += bool(edited);
    return plain(edited);
}

Result<> Office::import()
{
    QByteArray list = "First name,Last name,Cell,E-mail,Employer,Unit\n";
    for (int i = 0; i < 40; ++i)
        list += u"New%1,Listed%2,212-555-%3,new%1-%2@example.org,Works %4,Unit %5\n"_s.arg(m_round)
                    .arg(i)
                    .arg((m_round * 40 + i) % 9000 + 1000)
                    .arg(i % 3)
                    .arg(i % 5)
                    .toUtf8();
    const ImportSource source{{}, list, {}};
    Imports imports(workspace().store(), workspace().people());
    const auto preview = imports.preview(session(), source);
    if (!preview)
        return preview.error();
    const auto recipe = imports.withDateOrder(source, preview->recipe);
    if (!recipe)
        return recipe.error();
    const auto done = imports.run(session(), source, *recipe, {});
    m_round += bool(done);
    return plain(done);
}

Result<> Office::merge()
{
    const auto everybody = people();
    const auto merged = workspace().merges().merge(session(), MergeWish{everybody.value(0), everybody.mid(1, 2)});
    return plain(merged);
}

Result<> Office::undo()
{
    const auto last = workspace().changes().newestUndoable(session());
    return last ? plain(workspace().changes().undo(session(), last->seq)) : Result<>();
}

Result<> Office::backUp()
{
    const auto written = workspace().backups().writeTo(session(), backupPath(m_round));
    m_round += bool(written);
    return plain(written);
}

Result<> Office::editTwice()
{
    const auto first = edit();
    return first ? edit() : first;
}

Result<> Office::editAndClose()
{
    const auto edited = edit();
    if (edited)
        close();
    return edited;
}

Result<> Office::migrate() { return plain(openToCome()); }

qint64 Office::newestAction() const
{
    key(); // while it lives, the file opens
    const auto newest = Store::beside({path()}, [](Database &database) {
        return Statement(database, u"SELECT max(seq) FROM action"_s).one<qint64>().value_or(0);
    });
    return newest ? *newest : 0;
}

QByteArray Office::state() const
{
    if (!QFile::exists(path()))
        return {};
    key(); // while it lives, the file opens
    Database database(path(), Database::Mode::Read);
    return withoutClock(contentOf(database)) + "actions " + QByteArray::number(countOf(database, u"action"_s)) + ", changes "
         + QByteArray::number(countOf(database, u"change"_s));
}

Office::Found Office::look()
{
    Found found;
    found.wrong = wrongWithBackups();
    if (!QFile::exists(path()) || !found.wrong.isEmpty())
        return found;
    const auto opened = open();
    if (!opened && opened.error().id == "newer"_L1) {
        const auto store = openToCome();
        found.wrong = store ? wrongWith(Store::beside({path()},
                                                      [](Database &database) {
                                                          const TableShapes shapes(database, schemaToCome());
                                                          return IntegrityCheck(database, shapes).run();
                                                      }))
                            : store.error().message;
    } else {
        found.wrong = opened ? wrongWith(workspace().check(session())) : opened.error().message;
    }
    if (found.wrong.isEmpty()) {
        found.state = state();
        found.newestAction = newestAction();
    }
    close();
    return found;
}

QStringList Office::leftBehind() const
{
    auto left = QDir(m_folder).entryList({u"*.part"_s, u"*.copy*"_s});
    if (!QFile::exists(path()))
        left += QDir(m_folder).entryList({u"office.rnf*"_s});
    return left;
}

/// Whatever carries the name of a backup is a whole one.
QString Office::wrongWithBackups() const
{
    const QDir folder(m_folder);
    for (const auto &name : folder.entryList({u"*.rnfbackup"_s})) {
        if (const auto info = readBackupInfo(folder.filePath(name)); !info)
            return info.error().message;
    }
    return {};
}

} // namespace rnf
