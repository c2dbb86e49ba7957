#pragma once

#include <QHash>
#include <QStringList>

namespace rnf {

/// Where a column of a known name goes.
struct KnownColumn {
    const char *field;
    const char *idSystem = "";
};

/// Header words that mean one thing only, normalized, in English and Spanish.
const QHash<QString, KnownColumn> &knownHeaders();

/// The headers of a file as they are compared with words.
QStringList normalizedHeaders(const QStringList &headers);
/// Of normalized headers the first that is one of these words, the words tried in order; -1: none is.
qsizetype columnNamed(const QStringList &normalized, const QStringList &words);

/// The headers of the columns that are none of these, in the order of the file. Where none of the rows says anything, nothing is missed.
QStringList unusedHeaders(const QStringList &headers, const QList<QStringList> &rows, const QList<qsizetype> &used);

/// Columns that are never imported, and whose cells we write into no file, whoever asks for them: passwords.
bool isNeverKept(const QString &header);

/// Columns that are never imported unless somebody asks for them.
bool isSecret(const QString &header);

/// Whose phone or e-mail this is, is not the person of the row.
bool isAboutSomebodyElse(const QString &header);

/// Whoever says yes here has opted out, of whatever the list is for.
bool isOptOut(const QString &header);

/// By its words somebody refuses something in it, whatever we make of the column: "Opt-out of robocalls".
bool looksLikeRefusal(const QString &header);

} // namespace rnf
