#pragma once

#include "base/FileRow.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "look/Dialog.h"

#include <array>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

class SheetBox;
class WindowWork;

/// What a file would bring in, or brought.
struct BroughtFile {
    QString sentence;
    QList<FileRow> added;
    QList<FileRow> known; ///< here already, and left as they are
    QList<RowProblem> leftOut;
    QStringList remarks; ///< what else should be known, in sentences
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written
};

/// Brings a file in: says first what it would do, row by row, with what stays out and why; then brings it in when asked to, and
/// says what that did, with the way back. Of a file with several sheets it asks which one. Each kind of file answers `run`.
class BringInDialog : public Dialog {
    Q_OBJECT

public:
    BringInDialog(const QString &title, const QString &path, WindowWork &work, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Tries the file out before anybody sees it.
    void open() override;

protected:
    const ImportSource &source() const { return m_source; }
    /// Asks something above the rows; the caller says `tryOut` when the answer is another one.
    void addQuestion(const QString &text, QWidget *answer);
    /// Asks it only when it matters.
    void showQuestion(QWidget *answer, bool isShown);
    /// As somebody said that dates are to be read, once they were asked.
    std::optional<DateOrder> dates() const;
    /// Says what the file would do.
    void tryOut();
    /// There is something to be written beside the rows that fit.
    void setHasMore(bool hasMore);

private:
    enum Part { Added, Known, LeftOut, partCount };

    /// Does what the file asks for; a dry run takes it back.
    virtual Result<BroughtFile> run(bool isDryRun) = 0;
    /// Another sheet of the file was chosen; it is tried out after that.
    virtual void sheetChosen() {}
    void makeSheets();
    void makeDates();
    QLayout *makeParts();
    bool isWorthWriting() const { return !m_outcome.added.isEmpty() || m_hasMore; }
    void bringIn();
    void showOutcome();
    void showDone();
    void openPart(Part part);
    void showRows(const QList<FileRow> &rows);
    void showProblems();
    void fill(const QStringList &headings, const QList<QStringList> &rows);

    ImportSource m_source;
    WindowWork &m_work;
    BroughtFile m_outcome;
    bool m_isDone = false, m_hasMore = false;
    QWidget *m_questions;
    QFormLayout *m_form;
    SheetBox *m_sheet;
    QLabel *m_sentence, *m_remarks;
    QWidget *m_dateLine;
    QComboBox *m_dates;
    std::array<QPushButton *, partCount> m_parts;
    QTableWidget *m_table;
    QPushButton *m_undo, *m_write;
};

} // namespace rnf
