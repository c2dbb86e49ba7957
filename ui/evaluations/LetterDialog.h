#pragma once

#include "base/Prompts.h"
#include "evaluations/Evaluation.h"
#include "look/Dialog.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QPlainTextEdit;

namespace rnf {

/// Writes a letter, with what is known beside it, lets it be signed, and prints it. Leaving keeps a draft, so that nothing typed
/// is lost; a signed letter is only read.
class LetterDialog : public Dialog {
    Q_OBJECT

public:
    /// A letter without an id is new; its body is only proposed. `known`: what it can rest on, in lines; may be empty.
    LetterDialog(Workspace &workspace, const Session &session, Prompts &prompts, const Letter &letter,
                 const QStringList &known, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void kept();

private:
    QWidget *makeKnown(const QStringList &known);
    void makeButtons();
    PersonId signer() const;
    Letter shown() const;
    /// Says why not.
    bool keep();
    void sign();
    void print();
    Result<PrintSource::Noted> notePrinted();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Letter m_letter;
    Placement m_placement;
    QString m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_leave = nullptr; ///< where it cannot be kept
};

} // namespace rnf
