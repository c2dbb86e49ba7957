#include "exchange/ExportDialog.h"

#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "people/AnywayChoice.h"
#include "people/OneRowChoice.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

ExportDialog::ExportDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
                           const QString &listName, QWidget *parent)
    : Dialog(u"export"_s, tr("Export this list"), parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_exports(workspace.store(), workspace.people()), m_people(people), m_listName(listName),
      m_purpose(new QComboBox(this)), m_columns(new QListWidget(this)), m_oneRow(new OneRowChoice(this)),
      m_anyway(new AnywayChoice(this)), m_text(plainLabel(this, u"exportText"_s))
{
    Help::setTopic(this, u"export"_s);
    setHeading(tr("Export: %1").arg(listName));
    makeChoices();
    auto *purposeLabel = plainLabel(this);
    purposeLabel->setText(tr("What for?"));
    purposeLabel->setBuddy(m_purpose);
    auto *purposeLine = new QHBoxLayout;
    purposeLine->addWidget(purposeLabel);
    purposeLine->addWidget(m_purpose, 1);
    body()->addLayout(purposeLine);
    body()->addWidget(m_oneRow);
    body()->addWidget(m_columns, 1);
    body()->addWidget(m_text);
    body()->addWidget(m_anyway);
    m_write = addPrimary(tr("Choose where to…"), u"writeExport"_s);
    keepSize({520, 600});
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::updateText);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(&m_running, &QFutureWatcherBase::finished, this, &ExportDialog::finished);
    findAudience();
}

ExportDialog::~ExportDialog()
{
    m_job.cancel();
    m_running.waitForFinished();
}

void ExportDialog::makeChoices()
{
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        m_purpose->addItem(PurposeWords::name(Purpose(i)));
    m_purpose->setObjectName(u"exportPurpose"_s);
    m_purpose->setAccessibleName(tr("What for?"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setObjectName(u"exportColumns"_s);
    fillColumns();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ExportDialog::findAudience);
    connect(m_oneRow, &QCheckBox::toggled, this, &ExportDialog::findAudience);
    connect(m_anyway, &AnywayChoice::changed, this, &ExportDialog::findAudience);
}

Purpose ExportDialog::purpose() const { return Purpose(m_purpose->currentIndex()); }

void ExportDialog::findAudience()
{
    m_audience = m_workspace.people().audience(m_session, purpose(), m_people, m_anyway->reason());
    m_oneRow->setPurpose(purpose());
    m_doors = m_oneRow->isWanted() ? m_workspace.people().doors(m_session, purpose(), m_audience.people)
                                   : Doors(m_audience.people);
    m_anyway->setRefusing(m_audience.leftOut.refused + m_audience.leftOut.overridden);
    setHint(
        purpose() == Purpose::Everyone
            ? tr(
                "A spreadsheet of everyone in the list, with their consent in columns. It opens in any spreadsheet program, "
                "accents and leading zeros whole, and can be imported again. The export stands in the history.")
            : tr("Only people of the list who may be reached this way. On screen nobody is hidden. The export stands in the "
                 "history."));
    updateText();
}

void ExportDialog::fillColumns()
{
    const auto used = m_workspace.people().fieldsInUse(m_session);
    const auto &catalog = m_workspace.people().fields().catalog();
    for (const auto &key : catalog.listColumns()) {
        const auto *field = catalog.find(key);
        auto *item = new QListWidgetItem(field->isSensitive ? tr("%1 (sensitive)").arg(PersonFields::label(*field))
                                                            : PersonFields::label(*field),
                                         m_columns);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

QStringList ExportDialog::chosenColumns() const
{
    QStringList keys;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            keys += m_columns->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
}

void ExportDialog::updateText()
{
    const auto columns = chosenColumns();
    QStringList sensitive;
    for (const auto &key : columns) {
        if (const auto *field = m_workspace.people().fields().catalog().find(key); field->isSensitive)
            sensitive += PersonFields::label(*field);
    }
    QString text = m_doors.told() + u", "_s + tr("%n columns", nullptr, int(columns.size())) + u'.';
    if (!sensitive.isEmpty())
        text += u' ' + tr("Sensitive: %1.").arg(sensitive.join(u", "_s));
    if (const QString leftOut = m_audience.leftOut.told(); !leftOut.isEmpty())
        text += u'\n' + leftOut;
    m_text->setText(text);
    m_write->setEnabled(!columns.isEmpty() && !m_audience.people.isEmpty());
}

void ExportDialog::write()
{
    QString name = m_listName;
    name.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
    m_path = TableFormats::withSuffix(
        m_prompts.savePath(this, tr("Export this list"), TableFormats::withSuffix(name), TableFormats::saveFilter()));
    if (m_path.isEmpty())
        return;
    m_write->setEnabled(false);
    m_write->setText(tr("Writing …"));
    m_running.setFuture(QtConcurrent::run(
        [this, options = ExportOptions{m_people, chosenColumns(), purpose(), m_anyway->reason(), m_oneRow->isWanted()}] {
            return m_exports.writePeople(m_session, m_path, options, m_job);
        }));
}

void ExportDialog::finished()
{
    const auto done = m_running.result();
    if (done) {
        m_outcome = tr("Wrote %n people to %1.", nullptr, int(done->people)).arg(m_path);
        accept();
        return;
    }
    showProblem(done.error().message);
    m_write->setText(tr("Choose where to…"));
    m_write->setEnabled(true);
}

void ExportDialog::reject()
{
    m_job.cancel();
    m_running.waitForFinished();
    Dialog::reject();
}

} // namespace rnf
