#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rnf {

/// A bad or odd file of tests/exchange/odd/odd_files.tsv, and what somebody who reads it would expect of it.
///
/// What is in it (`source`) is one of
///   corpora:csv/…/bad.csv    a file of another program, below RNF_CORPORA
///   text:First name\nRosa    these bytes; \n \r \t \\ \xE9, and \*300{x\} for an x three hundred times
///   xlsx:{[First name]}{[Rosa]}
///                            a workbook for Excel: {…} is a row, […] a cell with text, everything else the XML of the format;
///                            behind " ;; " what else is in it, as styles=, formats=, shared=, properties=, after=, sheet NAME=, hidden NAME=
///   ods: and docx:           the same for a sheet of OpenDocument and for the body of a Word document
///   zip:NAME=CONTENT ;; …    a zip of these parts
///   made:WORD …              what no text says, see the builders in OddFiles.cpp
struct OddFile {
    QString name;    ///< of the file, which may lie
    QString kind;    ///< csv, sheet, card, calendar; other: no list at all
    QString source;  ///< see above
    QString outcome; ///< how many people (of a calendar: events) it brings, or "refused" and the id of the error
    qint64 rows = 0; ///< of data, as somebody counts them who reads the file
    qint64 rejected = 0;
    QStringList cells; ///< of the people in their order, "2.given_name=Rosa"; of a refusal words of its message
    QString why;       ///< where somebody might expect something else

    bool isRefused() const { return outcome.startsWith(QStringLiteral("refused ")); }
    QString refusal() const { return outcome.section(QLatin1Char(' '), 1); }
    qint64 brings() const { return outcome.toLongLong(); }
    bool isOfCorpora() const { return source.startsWith(QStringLiteral("corpora:")); }
    /// Meant to do harm: refused, or of a size that somebody chose for that.
    bool isHostile() const { return !isOfCorpora() && (isRefused() || source.contains(QStringLiteral("\\*"))); }

    static QList<OddFile> in(const QString &table);
    /// Where it is to be read: among the corpora, or in `folder`, where it is made. Empty: there are no corpora.
    QString pathIn(const QString &folder) const;
};

} // namespace rnf
