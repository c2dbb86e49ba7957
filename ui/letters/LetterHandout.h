#pragma once

#include "base/Prompts.h"
#include "letters/LetterTemplate.h"
#include "letters/LetterWriter.h"
#include "workspace/Workspace.h"

namespace rnf {

class PrintDialog;
class WindowWork;

/// One template to those who get it, on its way out of the office. What is done answers what to say of it.
class LetterHandout {
    Q_DECLARE_TR_FUNCTIONS(LetterHandout)

public:
    /// `leftOut`: whom it does not reach, and against whose wish it does.
    LetterHandout(Workspace &workspace, const Session &session, Prompts &prompts, const LetterTemplate &from,
                  const LeftOut &leftOut);

    /// Not open yet; over a window. `told`: who gets it and who does not, and why.
    PrintDialog *newPrintDialog(const LetterWriter &writer, const QList<LetterRecipient> &people, const QString &told,
                                QWidget *over);
    using Conclusion = std::function<void(const Result<QString> &)>;
    /// Asks for a folder; says nothing when somebody thought better of it. Many are written beside the window (true), which may
    /// be gone when that is concluded.
    bool saveDrafts(const LetterWriter &writer, const QList<LetterRecipient> &people, WindowWork &work, QWidget *over,
                    const Conclusion &conclude);
    Result<QString> copy(const RenderedLetter &letter, const LetterRecipient &to);

private:
    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    LetterTemplate m_from;
    LeftOut m_leftOut;
};

} // namespace rnf
