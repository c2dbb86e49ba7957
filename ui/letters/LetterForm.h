#pragma once

#include "letters/LetterFields.h"
#include "letters/LetterTemplate.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace rnf {

/// What a letter is called, how it goes out, and its text in each language. A language whose subject and text are empty has
/// none.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    /// `languages`: codes of those that are offered beside the ones that the letter has.
    LetterForm(const LetterFields &fields, const QStringList &languages, QWidget *parent);

    /// Stays with the language that is shown, where the letter has it; else goes to the first that it has.
    void fill(const LetterTemplate &letter);
    /// With what is typed.
    LetterTemplate typed() const;
    /// Code of the one that is shown; empty: for every language.
    QString language() const;
    /// What was typed is kept now: its texts are those of this letter from now on, and stay as they are shown.
    void takeIds(const LetterTemplate &kept);
    void showProblems(const QList<Problem> &problems);
    void focusName();

Q_SIGNALS:
    /// Something was typed or chosen.
    void changed();
    /// Somebody went on from a text, which may be kept now.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(const LetterFields &fields);
    void makeMenu(QMenu *menu, const LetterFields &fields);
    void listLanguages(const QString &chosen);
    void nameLanguages();
    void showWording();
    void noteWording();
    void insert(const LetterField &field);

    QStringList m_offered;
    LetterTemplate m_letter;
    QLineEdit *m_name;
    QComboBox *m_kind, *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_problem;
    bool m_isInSubject = false; ///< where a field goes
};

} // namespace rnf
