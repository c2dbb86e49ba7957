#include "workspace/BackupNotes.h"

#include "base/Dates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString newestKey = u"newest"_s, testKey = u"test"_s, secondKey = u"second_place"_s;

QJsonObject readNotes(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                             : QJsonObject();
}

/// What cannot be remembered is found again by the next test or copy.
void writeNotes(const QString &path, const QJsonObject &notes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(notes).toJson());
        file.commit();
    }
}

void noteIn(const QString &path, const QString &kind, const QString &name, const QString &value)
{
    QJsonObject notes = readNotes(path), of = notes[kind].toObject();
    of.insert(name, value);
    notes.insert(kind, of);
    writeNotes(path, notes);
}

QString notedIn(const QString &path, const QString &kind, const QString &name)
{
    return readNotes(path)[kind].toObject()[name].toString();
}

} // namespace

BackupNotes::BackupNotes(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(u"notes.json"_s))
{
}

QString BackupNotes::newestOf(const QString &workspacePath) const { return notedIn(m_path, newestKey, workspacePath); }

void BackupNotes::setNewestOf(const QString &workspacePath, const QString &copy) const
{
    noteIn(m_path, newestKey, workspacePath, copy);
}

std::optional<BackupTest> BackupNotes::lastTest() const
{
    const QJsonObject noted = readNotes(m_path)[testKey].toObject();
    if (noted.isEmpty())
        return std::nullopt;
    BackupTest test{instantOf(noted["tested_at"_L1].toString()),
                    noted["copy"_L1].toString(),
                    instantOf(noted["taken_at"_L1].toString()),
                    {}};
    for (const auto &finding : noted["findings"_L1].toArray())
        test.findings += finding.toString();
    return test;
}

void BackupNotes::setLastTest(const BackupTest &test) const
{
    QJsonObject notes = readNotes(m_path);
    notes.insert(testKey, QJsonObject{{u"tested_at"_s, instantText(test.testedAt)},
                                      {u"copy"_s, test.copy},
                                      {u"taken_at"_s, instantText(test.takenAt)},
                                      {u"findings"_s, QJsonArray::fromStringList(test.findings)}});
    writeNotes(m_path, notes);
}

std::optional<QDateTime> BackupNotes::lastAt(const QString &place) const
{
    const QDateTime at = instantOf(notedIn(m_path, secondKey, place));
    return at.isValid() ? std::optional(at) : std::nullopt;
}

void BackupNotes::setLastAt(const QString &place, const QDateTime &at) const
{
    noteIn(m_path, secondKey, place, instantText(at));
}

} // namespace rnf
