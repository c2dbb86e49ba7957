#pragma once

#include "letters/LetterPrintout.h"
#include "letters/Letters.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QCheckBox;

namespace rnf {

/// Letters for the print dialog. Asks whether the address stands where an envelope with a window shows it.
class LetterPrint : public PrintSource {
    Q_OBJECT

public:
    /// `told`: who gets it and who does not, and why.
    LetterPrint(Workspace &workspace, const Session &session, const LetterTemplate &from,
                const QList<PrintedLetter> &letters, const LeftOut &leftOut, const QString &told);

    /// What somebody gets, to be printed.
    static PrintedLetter printed(const LetterRecipient &to, const RenderedLetter &letter);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override { return m_told; }
    bool isEmpty() const override { return m_letters.isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    const Session &m_session;
    LetterTemplate m_from;
    QList<PrintedLetter> m_letters;
    LeftOut m_leftOut;
    QString m_told;
    QCheckBox *m_window = nullptr;
};

} // namespace rnf
