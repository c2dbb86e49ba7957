#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rnf {

/// A piece of a page that is read from the top down: what a letter or a report says, whoever lays it out or reads it in a test.
/// All of it is plain text.
struct PaperBlock {
    enum class Kind {
        Above, ///< a small line above a heading, which stays with it
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
    bool areNumbers = false; ///< of a table: all columns but the first, so that they stand below each other at the right
    QList<QList<quint32>> colours{}; ///< of a table: behind the cells of each row, 0xAARRGGBB, 0: none; may be empty

    static PaperBlock above(const QString &text) { return {Kind::Above, text, {}, {}}; }
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
