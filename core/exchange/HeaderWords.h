#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace rnf {

/// Where a column of a known name goes.
struct KnownColumn {
    const char *field;
    const char *idSystem = "";
};

/// Header words that mean one thing only, normalized, in English and Spanish.
const QHash<QString, KnownColumn> &knownHeaders();

/// Where a column of this header goes, as far as its words tell: as they are, without the number of a repeat ("Phone (2)"), in
/// other words of the same meaning and order ("EmpNo", "Núm. de empleado"), or without saying whose it is ("Member's home phone").
std::optional<KnownColumn> knownColumn(const QString &header);

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

} // namespace rnf
