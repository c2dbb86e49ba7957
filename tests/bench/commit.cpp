// How long a small edit takes until the disk has it: commit WORKSPACE [PASSPHRASE]. Beside it SQLite alone, with the same settings
// and one changed row, in the same folder.
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <vector>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int edits = 200;

/// The time within which nine in ten of them were done, in milliseconds.
template <typename Edit>
double nineInTen(Edit edit)
{
    std::vector<double> took;
    for (int i = 0; i < edits; ++i) {
        QElapsedTimer timer;
        timer.start();
        edit(i);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return took[edits * 9 / 10];
}

double ours(Workspace &workspace)
{
    const Session session = workspace.firstSession();
    const auto people = workspace.people().firstIds(session, {}, edits);
    return nineInTen([&](int i) {
        const auto before = workspace.people().find(session, people[i % people.size()]);
        Person after = *before;
        after.familyName = u"Edited %1"_s.arg(i);
        if (const auto saved = workspace.people().save(session, *before, after); !saved)
            qFatal("%s", qPrintable(saved.error().message));
    });
}

double alone(const QString &path)
{
    QFile::remove(path);
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto exec = [&](const QString &sql) {
        if (sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
    };
    exec(u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)"_s);
    exec(u"INSERT INTO person VALUES (1, 'somebody')"_s);
    const double took = nineInTen([&](int i) { exec(u"UPDATE person SET name = 'Edited %1' WHERE id = 1"_s.arg(i)); });
    sqlite3_close(database);
    QFile::remove(path);
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1), passphrase = QCoreApplication::arguments().value(2);
    Workspace::Options options{7, Dates(), {}};
    if (!passphrase.isEmpty()) {
        const auto unlocked = Workspace::unlock(path, passphrase);
        if (!unlocked)
            qFatal("%s", qPrintable(unlocked.error().message));
        options.key = *unlocked;
    }
    const auto opened = Workspace::open(path, options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    QTextStream(stdout) << u"%1, a small edit: nine in ten within %2 ms; SQLite alone %3 ms\n"_s
                               .arg(options.key ? u"encrypted"_s : u"plain"_s)
                               .arg(ours(**opened), 0, 'f', 2)
                               .arg(alone(path + u".alone"_s), 0, 'f', 2);
    return 0;
}
