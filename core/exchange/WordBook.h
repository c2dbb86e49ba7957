#pragma once

#include "exchange/SheetBook.h"

namespace rnf {

class SheetXml;
class SheetZip;
struct WordTable;

/// The tables of a Word document (.docx) as lists of people. Tables with the same columns are one list, though pages or
/// departments divide them: headings that come again are left out, and what names a department, in a row of its own or in
/// the paragraph above a table, becomes a last column, "Section". Lists with the same names in the same order, as employers
/// send them, are offered as one as well, before the others.
class WordBook : public SheetBook {
public:
    /// `main`: the part with the text.
    WordBook(std::unique_ptr<SheetZip> zip, const QString &main);
    ~WordBook() override;

    QStringList sheets() const override;
    int repeatedHeaders(int sheet) const override { return m_lists[size_t(sheet)].repeatedHeadings; }
    qint64 unlikeRow() const override { return m_unlikeRow; }
    void read(int sheet, const TakeRow &take) override;

private:
    /// What rows stand under.
    struct Section {
        QString name;
        bool isSure = false; ///< it says that it is a department, or stands between people
    };
    struct Row {
        QStringList cells;
        QString section;
    };
    struct List {
        QString name;
        qsizetype width = 0;
        QStringList headings; ///< none: the rows begin at once
        std::vector<Row> rows;
        int repeatedHeadings = 0;
        Section section = {}; ///< of the next row
        bool hasSections = false;
    };

    void add(const WordTable &table);
    List &listFor(const WordTable &table, const QStringList &headings);
    static void enter(List &list, const Section &section);
    void joinLists();
    static bool sayWho(const List &list, qsizetype names);
    static qint64 firstUnlikeRow(const List &list, const List &other, qsizetype names);
    static void append(List &list, const List &other, qsizetype names);

    std::vector<List> m_lists;
    qint64 m_unlikeRow = 0;
};

} // namespace rnf
