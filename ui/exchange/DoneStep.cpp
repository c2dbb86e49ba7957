#include "exchange/DoneStep.h"

#include "duplicates/DuplicateLook.h"
#include "exchange/ProblemTable.h"
#include "exchange/TableFormats.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "workspace/Backups.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

DoneStep::DoneStep(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_prompts(prompts), m_title(plainLabel(this)),
      m_text(plainLabel(this)), m_remarks(plainLabel(this)), m_withoutPhone(new QPushButton(this)),
      m_withoutEmail(new QPushButton(this)), m_missing(new QPushButton(this)), m_alike(new QPushButton(this)),
      m_look(new DuplicateLook(workspace.store().placeOf(session), this)),
      m_problems(new ProblemTable(ProblemTable::Mending::InTheFile, this)), m_undo(new QPushButton(tr("Undo import"), this)),
      m_save(new QPushButton(tr("Save the rows left out…"), this)),
      m_show(new QPushButton(tr("Show the people of this list"), this))
{
    Theme::makeTitle(m_title);
    Theme::makeQuiet(m_remarks);
    Theme::makePrimary(m_show);
    m_withoutPhone->setObjectName(u"withoutPhone"_s);
    m_show->setObjectName(u"showImported"_s);
    m_undo->setObjectName(u"undoImport"_s);
    auto *gaps = new QHBoxLayout;
    m_missing->setObjectName(u"missingAfterImport"_s);
    m_alike->setObjectName(u"showAlike"_s);
    for (auto *button : {m_missing, m_withoutPhone, m_withoutEmail, m_alike}) {
        Theme::makeLink(button);
        gaps->addWidget(button);
    }
    gaps->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(gaps);
    layout->addWidget(m_remarks);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT peopleWanted(tr("Import %1").arg(m_list), m_outcome.touched); });
    connect(m_withoutPhone, &QPushButton::clicked, this, [this] { showWithout(u"phone"_s, tr("Without a phone")); });
    connect(m_withoutEmail, &QPushButton::clicked, this,
            [this] { showWithout(u"email"_s, tr("Without an e-mail address")); });
    connect(m_missing, &QPushButton::clicked, this, &DoneStep::missingWanted);
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT alikeWanted(m_list, m_outcome.touched); });
    connect(m_look, &DuplicateLook::found, this, &DoneStep::showAlike);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_outcome.action); });
    connect(m_save, &QPushButton::clicked, this, &DoneStep::saveRejects);
    connect(close, &QPushButton::clicked, this, &DoneStep::closeWanted);
}

void DoneStep::show(const QString &list, const ImportOutcome &outcome, const QString &rejectsPath)
{
    m_list = list;
    m_outcome = outcome;
    m_rejectsPath = rejectsPath;
    m_title->setText(tr("Done: %1").arg(outcome.told(m_workspace.people().fields().catalog())));
    m_text->setText(tr("%n of the people of this list have no phone at all,", nullptr, int(outcome.withoutPhone)) + u' '
                    + tr("%n have no e-mail address.", nullptr, int(outcome.withoutEmail)));
    m_withoutPhone->setText(tr("Show the %n without a phone", nullptr, int(outcome.withoutPhone)));
    m_withoutPhone->setVisible(outcome.withoutPhone > 0);
    m_withoutEmail->setText(tr("Show the %n without an e-mail address", nullptr, int(outcome.withoutEmail)));
    m_withoutEmail->setVisible(outcome.withoutEmail > 0);
    setMissing(outcome.work.missing.size());
    m_alike->hide();
    if (outcome.created > 0)
        m_look->start();
    QStringList remarks;
    if (outcome.rejected > 0)
        remarks += outcome.areCards ? tr("%n cards stay out until they are mended.", nullptr, int(outcome.rejected))
                                    : tr("%n rows stay out until they are mended.", nullptr, int(outcome.rejected));
    if (const QString notTaken = outcome.toldNotTaken(); !notTaken.isEmpty())
        remarks += notTaken;
    if (outcome.areCards && outcome.blank > 0)
        remarks +=
            tr("%n cards are of no person (a group, a firm, or empty) and were passed over.", nullptr, int(outcome.blank));
    if (!outcome.newPlaces.isEmpty())
        remarks += tr("New in the workplace: %1.").arg(NewPlace::told(outcome.newPlaces));
    if (!outcome.newTags.isEmpty())
        remarks += tr("New tags: %1.").arg(NewPlace::named(outcome.newTags));
    if (!outcome.ignoredColumns.isEmpty())
        remarks += tr("Columns left out: %1.").arg(outcome.ignoredColumns.join(u", "_s));
    if (const auto copied = m_workspace.backups().newest())
        remarks += tr("A checked copy of your file, of %1, is in the folder of backups.")
                       .arg(QLocale().toString(copied->toLocalTime(), QLocale::ShortFormat));
    remarks += tr("The whole import can be undone at any time, also next month.");
    m_remarks->setText(remarks.join(u' '));
    m_problems->show(outcome.rejects);
    m_problems->setVisible(outcome.rejected > 0);
    m_save->setVisible(outcome.rejected > 0);
    m_show->setEnabled(!outcome.touched.isEmpty());
    m_undo->setEnabled(outcome.action != 0);
    m_show->setFocus();
}

void DoneStep::setMissing(qint64 missing)
{
    m_missing->setText(
        tr("See the %n who work at %1 and are not in this list", nullptr, int(missing)).arg(m_outcome.work.employer));
    m_missing->setVisible(missing > 0);
}

/// Tells how many of them look like somebody, which takes a while to know.
void DoneStep::showAlike(const AlikePeople &found)
{
    const QSet<PersonId> touched(m_outcome.touched.begin(), m_outcome.touched.end());
    QSet<PersonId> alike;
    for (const auto &pair : found.pairs)
        alike += {pair.a, pair.b};
    const int count = int(alike.intersect(touched).size());
    m_alike->setText(tr("Look at the %n who may be here twice", nullptr, count));
    m_alike->setVisible(count > 0);
}

/// Of the people of this list those who have nothing in a field.
void DoneStep::showWithout(const QString &field, const QString &what)
{
    PeopleFilter filter;
    filter.picked.emplace();
    for (const auto person : m_outcome.touched)
        filter.picked->add(person.value);
    filter.condition = Condition::clause(field, Operator::IsEmpty);
    Q_EMIT peopleWanted(tr("%1 – %2").arg(m_list, what), m_workspace.lists().ids(m_session, filter));
}

void DoneStep::saveRejects()
{
    const QString name = QFileInfo(m_list).completeBaseName() + tr(" – rows to mend.csv");
    const QString path = TableFormats::withSuffix(
        m_prompts.savePath(this, tr("Save the rows that need a look"), name, TableFormats::csv().filter()));
    if (path.isEmpty())
        return;
    QFile rows(m_rejectsPath);
    QSaveFile file(path);
    const bool isWritten = rows.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
                        && file.write(rows.readAll()) == rows.size() && file.commit();
    Q_EMIT failed(isWritten ? QString() : tr("%1 could not be written. Choose another folder.").arg(path));
}

} // namespace rnf
