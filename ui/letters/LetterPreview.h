#pragma once

#include "letters/LetterWriter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rnf {

/// What one person gets, with a way on to the next. It can be marked to be read; copying it goes the way of the button.
class LetterPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent);

    /// Stays with whoever is shown, where they are among these. `writer` has to live until another one takes its place.
    void show(const QList<LetterRecipient> &people, const LetterWriter *writer);
    /// Nothing: nobody is shown, or what they would get cannot be written.
    std::optional<RenderedLetter> letter() const { return m_letter; }
    /// Who is shown.
    LetterRecipient recipient() const { return m_people.value(m_at); }

Q_SIGNALS:
    void copyWanted();

private:
    QWidget *makeHead();
    void go(int steps);
    void showCurrent();

    QList<LetterRecipient> m_people;
    const LetterWriter *m_writer = nullptr;
    qsizetype m_at = 0;
    std::optional<RenderedLetter> m_letter;
    QPushButton *m_before, *m_after, *m_copy;
    QLabel *m_name, *m_language, *m_missing, *m_subject;
    QPlainTextEdit *m_body;
};

} // namespace rnf
