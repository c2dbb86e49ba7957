#include "people/ForgetDialog.h"

#include "base/WindowWork.h"
#include "forget/Forgetting.h"
#include "forget/HeldCopies.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "people/HeldCopiesDialog.h"
#include "workspace/Backups.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype shownMentions = 20;

QStringList counted(const QList<MovedRows> &rows)
{
    QStringList lines;
    for (const auto &[what, count] : rows)
        lines += u"    "_s + ForgetDialog::tr("%1: %2").arg(what, QLocale().toString(count));
    return lines;
}

} // namespace

ForgetDialog::ForgetDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person, QWidget *parent)
    : Dialog(u"forget"_s, tr("Forget this person"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_lines(new QListWidget(this)), m_ask(plainLabel(this, u"forgetAsk"_s)), m_typed(new QLineEdit(this)),
      m_forget(addPrimary(tr("Forget for good"), u"writeForget"_s)),
      m_reading(workspace.store().placeOf(session), [this](const std::optional<ForgetPreview> &preview) { show(preview); })
{
    Help::setTopic(this, u"forget"_s);
    setHint(tr("Everything that is known of this person is deleted, also out of the history. This cannot be undone."));
    m_lines->setObjectName(u"forgetLines"_s);
    m_lines->setAccessibleName(tr("What goes and what stays"));
    m_lines->setWordWrap(true);
    m_lines->addItem(tr("Looking for what is known …"));
    m_typed->setObjectName(u"forgetName"_s);
    m_typed->setAccessibleName(tr("Name of the person"));
    m_ask->setBuddy(m_typed);
    body()->addWidget(m_lines, 1);
    body()->addWidget(m_ask);
    body()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &ForgetDialog::updateButton);
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::forget);
    updateButton();
    keepSize({620, 560});
    leaveButton()->setFocus();
    m_reading.start([&forgetting = workspace.forgetting(), session, person](Database &database) {
        return forgetting.plan(database, session, person);
    });
}

void ForgetDialog::show(const std::optional<ForgetPreview> &preview)
{
    m_lines->clear();
    if (!preview || preview->name.isEmpty()) {
        showProblem(tr("This person is not there any more: somebody deleted or merged them meanwhile."));
        return;
    }
    m_preview = *preview;
    setSubject(m_preview.name);
    m_ask->setText(tr("Type the name to confirm: %1").arg(m_preview.name));
    for (const auto &line : told()) {
        auto *item = new QListWidgetItem(line, m_lines);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    QStringList obstacles;
    for (const auto &problem : m_preview.obstacles)
        obstacles += problem.what + u' ' + problem.hint;
    showProblem(obstacles.join(u'\n'));
    updateButton();
}

QStringList ForgetDialog::told() const
{
    QStringList lines;
    if (!m_preview.goes.isEmpty())
        lines += tr("These go, and what the history says of them:");
    lines += counted(m_preview.goes);
    if (m_preview.approvedWeeks > 0 || m_preview.paidStipends > 0)
        lines += tr("Among them are %1 approved weeks of hours and %2 paid stipends. If you have to keep a record of those, "
                    "print or export it first.")
                     .arg(m_preview.approvedWeeks)
                     .arg(m_preview.paidStipends);
    if (!m_preview.stays.isEmpty())
        lines += tr("These belong to others too. They stay, without saying who it was:");
    lines += counted(m_preview.stays);
    if (m_preview.mentionCount > 0)
        lines += tr("%n texts name this person and stay as they are. Change them first if the name should go:", nullptr,
                    int(m_preview.mentionCount));
    for (const auto &mention : m_preview.mentions.first(qMin(m_preview.mentions.size(), shownMentions))) {
        const QString whose = m_workspace.people().nameOf(m_session, mention.about);
        lines += u"    "_s + (whose.isEmpty() ? tr("“%1”").arg(mention.text) : tr("%1: “%2”").arg(whose, mention.text));
    }
    if (const auto more = m_preview.mentionCount - shownMentions; more > 0)
        lines += u"    "_s + tr("and %n more", nullptr, int(more));
    lines += tr("A backup is made first. With it, %n backups made by themselves will hold this person; you can delete them "
                "afterwards.",
                nullptr, int(HeldCopies::in(m_workspace.backups().folder(), m_preview.since).size()) + 1);
    lines += tr("Out of reach are other backups, exports and paper: delete those yourself.");
    lines += tr("What they refused is forgotten, too: a list that comes in again brings them back as somebody new.");
    return lines;
}

void ForgetDialog::updateButton()
{
    m_forget->setEnabled(!m_isRunning && m_preview.isPossible() && Forgetting::isName(m_preview, m_typed->text()));
}

/// The backup may take its time, so it is done beside the window.
void ForgetDialog::forget()
{
    const QPointer<ForgetDialog> dialog(this);
    m_isRunning = m_work.run(tr("Forgetting a person …"),
                             [dialog, &forgetting = m_workspace.forgetting(), session = m_session,
                              person = m_preview.person]() -> WindowWork::Conclusion {
                                 const auto done = forgetting.run(session, person);
                                 return [dialog, done] {
                                     if (dialog)
                                         dialog->conclude(done);
                                 };
                             });
    updateButton();
}

void ForgetDialog::conclude(const Result<qint64> &done)
{
    m_isRunning = false;
    updateButton();
    if (!done)
        return showProblem(done.error().message);
    const auto copies = HeldCopies::in(m_workspace.backups().folder(), m_preview.since);
    auto *window = parentWidget();
    accept();
    m_work.say(tr("One person was forgotten."));
    if (!copies.isEmpty())
        (new HeldCopiesDialog(m_workspace, m_session, m_work, copies, window))->open();
}

} // namespace rnf
