#include "letters/LetterPrint.h"

#include "exchange/LetterExports.h"

#include <QCheckBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

LetterPrint::LetterPrint(Workspace &workspace, const Session &session, const LetterTemplate &from,
                         const QList<PrintedLetter> &letters, const LeftOut &leftOut, const QString &told)
    : m_workspace(workspace), m_session(session), m_from(from), m_letters(letters), m_leftOut(leftOut), m_told(told)
{
}

/// A text for every language is of the direction that it begins in.
PrintedLetter LetterPrint::printed(const LetterRecipient &to, const RenderedLetter &letter)
{
    const bool isRightToLeft = letter.language.isEmpty() ? letter.body.isRightToLeft()
                                                         : QLocale(letter.language).textDirection() == Qt::RightToLeft;
    return {QStringList{to.name} + to.address, letter.subject, letter.body, isRightToLeft};
}

QWidget *LetterPrint::makeQuestions(QWidget *parent)
{
    m_window = new QCheckBox(tr("Address for a window envelope"), parent);
    m_window->setObjectName(u"windowAddress"_s);
    m_window->setChecked(true);
    connect(m_window, &QCheckBox::toggled, this, &LetterPrint::changed);
    return m_window;
}

std::unique_ptr<Printout> LetterPrint::printout()
{
    FrameWords words{m_from.name, {}, m_session.name, m_workspace.store().dates().today()};
    words.isBare = true;
    return std::make_unique<LetterPrintout>(words, m_workspace.organization(), m_letters, m_window && m_window->isChecked());
}

Result<PrintSource::Noted> LetterPrint::note()
{
    const auto noted =
        LetterExports(m_workspace.store(), m_workspace.people()).notePrint(m_session, m_from, m_letters.size(), m_leftOut);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n letters.", nullptr, int(m_letters.size())), 0};
}

} // namespace rnf
