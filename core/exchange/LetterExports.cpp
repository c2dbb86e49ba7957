#include "exchange/LetterExports.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString draftsInMaking = u".rank-and-file-drafts-"_s;

/// What people are called may be no name for a file, and may be made to look like a path.
QString nameForFile(QString text)
{
    constexpr qsizetype longest = 60;
    text.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
    return text.simplified().left(longest).trimmed();
}

QString draftName(qsizetype number, qsizetype count, const MailDraft &draft)
{
    const QString counted = QString::number(number).rightJustified(QString::number(count).size(), u'0');
    return (counted + u' ' + nameForFile(draft.name)).trimmed() + u".eml"_s;
}

/// A folder that is not there yet.
QString freeFolder(const QDir &within, const QString &name)
{
    QString free = name;
    for (int number = 2; within.exists(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

bool writeDraft(const QString &path, const MailDraft &draft)
{
    const QByteArray content = draft.content();
    QFile file(path);
    return !content.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(content) == content.size() && file.flush();
}

bool writeAll(const QTemporaryDir &folder, const QList<MailDraft> &drafts)
{
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (!writeDraft(folder.filePath(draftName(i + 1, drafts.size(), drafts[i])), drafts[i]))
            return false;
    }
    return true;
}

/// A program that ended meanwhile left addresses there. What is younger may be written right now by another one.
void removeLeftovers(const QDir &within)
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const auto &left : within.entryInfoList({draftsInMaking + u"??????"_s},
                                                 QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QDir folder(left.filePath());
        if (left.lastModified() > longAgo)
            continue;
        for (const auto &draft : folder.entryList({u"*.eml"_s}, QDir::Files))
            QFile::remove(folder.filePath(draft));
        within.rmdir(left.fileName()); // not where anything else lies in it
    }
}

Error cannotWriteDrafts(const QString &folder)
{
    return {
        u"cannot-write"_s,
        LetterExports::tr("The drafts could not be written to %1, so there are none. Choose another folder, or free some "
                          "space.")
            .arg(QDir::toNativeSeparators(folder))};
}

} // namespace

Result<LetterExports::Outcome> LetterExports::writeDrafts(const Session &session, const QString &folder,
                                                          const LetterTemplate &from, const QList<MailDraft> &drafts,
                                                          const LeftOut &leftOut)
{
    if (!Policy::allows(session, Operation::LeadWork))
        return Policy::refusal();
    QDir within(QDir(folder).absolutePath());
    removeLeftovers(within);
    QTemporaryDir making(within.filePath(draftsInMaking + u"XXXXXX"_s));
    if (!making.isValid())
        return cannotWriteDrafts(folder);
    const QString wanted = nameForFile(from.name) + u' ' + m_store.dates().today().toString(Qt::ISODate);
    const QString name = freeFolder(within, wanted.trimmed());
    const auto noted = note(session, tr("Save %n e-mail drafts of “%1” in the folder %2 (%3)", nullptr, int(drafts.size()))
                                         .arg(from.name, name, leftOut.purposeTold()));
    if (!noted)
        return noted.error();
    if (!writeAll(making, drafts) || !within.rename(making.path(), name)) {
        [[maybe_unused]] const auto told =
            note(session, tr("The e-mail drafts of “%1” could not be written").arg(from.name));
        return cannotWriteDrafts(folder);
    }
    making.setAutoRemove(false);
    return Outcome{within.filePath(name), drafts.size()};
}

Result<qint64> LetterExports::notePrint(const Session &session, const LetterTemplate &from, qsizetype people,
                                        const LeftOut &leftOut)
{
    return note(session,
                tr("Print the letter “%1” (%2): %n people", nullptr, int(people)).arg(from.name, leftOut.purposeTold()));
}

Result<qint64> LetterExports::noteCopy(const Session &session, const LetterTemplate &from, PersonId person,
                                       const QString &overriding)
{
    const QString name = m_people.nameOf(session, person);
    return note(session, overriding.isEmpty()
                             ? tr("Copy the letter “%1” to %2").arg(from.name, name)
                             : tr("Copy the letter “%1” to %2, against their wish: %3").arg(from.name, name, overriding));
}

/// What left the office stands in the history, although it changes nothing.
Result<qint64> LetterExports::note(const Session &session, const QString &label)
{
    return m_store.act(session, Operation::LeadWork, label, [](Action &action) { action.keepWithoutChanges(); });
}

} // namespace rnf
