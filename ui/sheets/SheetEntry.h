#pragma once

#include "people/Person.h"
#include "sheets/Sheet.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace rnf {

/// The line in which a row of a sheet is keyed in: its number, a letter, perhaps a note. Enter goes on from the number to the
/// letter, and from there it keeps; who the row is and what the letter means stands below at once. What is wrong is said,
/// and stays to be corrected.
class SheetEntry : public QWidget {
    Q_OBJECT

public:
    explicit SheetEntry(QWidget *parent = nullptr);

    void setRows(const QList<SheetRow> &rows, const QHash<PersonId, PersonRow> &people);
    /// The row whose number is typed; nothing when there is no such row.
    const SheetRow *row() const;
    std::optional<ContactResult> result() const;
    QString note() const;
    QString name() const;

    /// Empties the line for the next row; 0: nobody is proposed.
    void begin(int row);
    void setRow(int row);
    void focusRow();
    void focusLetter();
    /// Also for what lies outside this line; an empty text: all is well.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// Another row or letter is typed.
    void edited();
    /// Row and letter are right and shall be kept.
    void kept();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &name, int letters);
    void showTyped();
    void goOn(const QObject *from);
    bool hasRow();
    bool hasLetter();
    void showProblem(const QString &text, QLineEdit *field);

    QList<SheetRow> m_rows;
    QHash<PersonId, PersonRow> m_people;
    QLineEdit *m_row;
    QLineEdit *m_letter;
    QLineEdit *m_note;
    QLabel *m_who;
    QLabel *m_result;
    QLabel *m_problem;
};

} // namespace rnf
