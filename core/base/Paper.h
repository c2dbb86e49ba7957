#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rnf {

/// A piece of a page that is read from the top down: what a letter or a report says, whoever lays it out or reads it in a test.
/// All of it is plain text.
struct PaperBlock {
    enum class Kind {
        Heading,
        Text,      ///< a paragraph; its own line breaks stay
        Quiet,     ///< a remark, such as "not legal advice"
        Table,     ///< `headings` may be empty
        Picture,   ///< the next one that whoever lays it out was given; what stands right above it stays with it
        Signatures ///< a line to sign on for each of `headings`, with place for the day
    };
    Kind kind = Kind::Text;
    QString text;
    QStringList headings;
    QList<QStringList> rows;

    static PaperBlock heading(const QString &text) { return {Kind::Heading, text, {}, {}}; }
    static PaperBlock paragraph(const QString &text) { return {Kind::Text, text, {}, {}}; }
    static PaperBlock quiet(const QString &text) { return {Kind::Quiet, text, {}, {}}; }
    static PaperBlock table(const QStringList &headings, const QList<QStringList> &rows)
    {
        return {Kind::Table, {}, headings, rows};
    }
    static PaperBlock picture() { return {Kind::Picture, {}, {}, {}}; }
    static PaperBlock signatures(const QStringList &parties) { return {Kind::Signatures, {}, parties, {}}; }
};

using Paper = QList<PaperBlock>;

} // namespace rnf
