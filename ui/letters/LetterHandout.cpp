#include "letters/LetterHandout.h"

#include "base/WindowWork.h"
#include "exchange/LetterExports.h"
#include "letters/LetterPrint.h"
#include "print/PrintDialog.h"

#include <QDir>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rnf {

namespace {

QString draftsTold(const LetterExports::Outcome &written)
{
    return LetterHandout::tr("Saved %n drafts in %1. Open them with your mail program, and send them there.", nullptr,
                             int(written.drafts))
        .arg(QDir::toNativeSeparators(written.folder));
}

} // namespace

LetterHandout::LetterHandout(Workspace &workspace, const Session &session, Prompts &prompts, const LetterTemplate &from,
                             const LeftOut &leftOut)
    : m_workspace(workspace), m_session(session), m_prompts(prompts), m_from(from), m_leftOut(leftOut)
{
}

PrintDialog *LetterHandout::newPrintDialog(const LetterWriter &writer, const QList<LetterRecipient> &people,
                                           const QString &told, QWidget *over)
{
    QList<PrintedLetter> letters;
    for (const auto &to : people) {
        if (const auto letter = writer.letter(to))
            letters += LetterPrint::printed(to, *letter);
    }
    auto *source = new LetterPrint(m_workspace, m_session, m_from, letters, m_leftOut, told);
    auto *dialog = new PrintDialog(*source, m_prompts, over);
    source->setParent(dialog);
    return dialog;
}

bool LetterHandout::saveDrafts(const LetterWriter &writer, const QList<LetterRecipient> &people, WindowWork &work,
                               QWidget *over, const Conclusion &conclude)
{
    const QString folder = m_prompts.folderPath(over, tr("Save e-mail drafts in"));
    if (folder.isEmpty()) {
        conclude(QString());
        return false;
    }
    QList<MailDraft> drafts;
    for (const auto &to : people) {
        if (const auto letter = writer.letter(to))
            drafts += {to.name, to.email, letter->subject, letter->body, letter->language};
    }
    const auto outcome = std::make_shared<LetterExports::Outcome>();
    const auto writing = [&store = m_workspace.store(), &known = m_workspace.people(), session = m_session, folder,
                          from = m_from, drafts, leftOut = m_leftOut, outcome]() -> Result<qint64> {
        const auto written = LetterExports(store, known).writeDrafts(session, folder, from, drafts, leftOut);
        if (!written)
            return written.error();
        *outcome = *written;
        return qint64(written->drafts);
    };
    return work.write(tr("Writing %n e-mail drafts …", nullptr, int(drafts.size())), drafts.size(), writing,
                      [outcome, conclude](const Result<qint64> &written) {
                          conclude(written ? Result<QString>(draftsTold(*outcome)) : written.error());
                      });
}

Result<QString> LetterHandout::copy(const RenderedLetter &letter, const LetterRecipient &to)
{
    const auto noted = LetterExports(m_workspace.store(), m_workspace.people())
                           .noteCopy(m_session, m_from, to.person, to.isRefusing ? m_leftOut.reason : QString());
    if (!noted)
        return noted.error();
    auto *copied = new QMimeData;
    copied->setText(letter.subject.isEmpty() ? letter.body : letter.subject + u"\n\n"_s + letter.body);
    m_prompts.setClipboard(copied);
    return tr("Copied.");
}

} // namespace rnf
