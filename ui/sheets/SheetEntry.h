#pragma once

#include "sheets/Sheets.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace rnf {

class PersonChoice;
class Workspace;

/// The line in which a row of a sheet is keyed in: its number, a letter, perhaps a note. Enter goes on from the number to the
/// letter, and from there it keeps; who the row is and what the letter means stands below at once. What is wrong is said,
/// and stays to be corrected.
///
/// On a sign-in sheet the number alone says “here”, and a letter behind it something else ("12p"): Enter keeps it. A blank row
/// asks who wrote there: somebody known, or a new name and, if there is one, a phone.
class SheetEntry : public QWidget {
    Q_OBJECT

public:
    SheetEntry(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void setRows(SheetKind kind, const QList<SheetRow> &rows, const QHash<PersonId, PersonRow> &people);
    /// The row whose number is typed; nothing when there is no such row.
    const SheetRow *row() const;
    /// One of SheetMarks::marks; null: none of them.
    QChar letter() const;
    QString note() const;
    QString name() const;
    /// A row in which nobody stands yet, and who is meant.
    bool isBlank() const;
    Sheets::WalkIn walkIn() const;

    /// Empties the line for the next row; 0: nobody is proposed.
    void begin(int row);
    void setRow(int row);
    void focusRow();
    /// To what comes after the number.
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
    QWidget *makeWalkIn();
    bool isSignIn() const { return m_kind == SheetKind::SignIn; }
    QString allLetters() const;
    void showTyped();
    void goOn(const QObject *from);
    void takeWalkIn();
    bool hasRow();
    bool hasLetter();
    void showProblem(const QString &text, QLineEdit *field);

    SheetKind m_kind = SheetKind::Phone;
    QList<SheetRow> m_rows;
    QHash<PersonId, PersonRow> m_people;
    QLineEdit *m_row;
    QWidget *m_rest; ///< what a sign-in sheet does not ask
    QLineEdit *m_letter;
    QLineEdit *m_note;
    PersonChoice *m_choice;
    QLineEdit *m_phone;
    QWidget *m_walkIn;
    QLabel *m_who;
    QLabel *m_result;
    QLabel *m_problem;
};

} // namespace rnf
