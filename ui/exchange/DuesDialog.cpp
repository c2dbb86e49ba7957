#include "exchange/DuesDialog.h"

#include "base/SheetBox.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"
#include "standing/MonthBox.h"
#include "standing/StandingWords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype shownRows = 1000;

} // namespace

DuesDialog::DuesDialog(Workspace &workspace, const Session &session, const QString &path, QWidget *parent)
    : Dialog(u"dues"_s, tr("Dues file"), parent), m_workspace(workspace), m_session(session),
      m_source(ImportSource::named(path)), m_dues(workspace.store(), workspace.people(), workspace.standings()),
      m_month(new MonthBox(workspace.store().dates().today(), 1, this)), m_sheet(new SheetBox(this)),
      m_sentence(plainLabel(this, u"duesSentence"_s)), m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"dues"_s);
    setSubject(m_source.name());
    m_month->setObjectName(u"duesFileMonth"_s);
    m_month->setAccessibleName(tr("Paid for"));
    m_month->setMonth(workspace.store().dates().today().addMonths(-1));
    auto *form = newForm();
    makeSheets(form);
    form->addRow(tr("Paid for"), m_month);
    m_table->setObjectName(u"duesRows"_s);
    makeWrappedTable(m_table);
    body()->addLayout(form);
    body()->addWidget(m_sentence);
    body()->addLayout(makeParts());
    body()->addWidget(m_table, 1);
    addButtons();
    keepSize({780, 520});
    connect(m_month, &QComboBox::currentIndexChanged, this, [this] { run(true); });
    connect(&m_running, &QFutureWatcherBase::finished, this, &DuesDialog::finished);
    run(true);
}

DuesDialog::~DuesDialog() { m_running.waitForFinished(); }

void DuesDialog::makeSheets(QFormLayout *form)
{
    const auto sample = m_source.sample();
    if (sample && m_sheet->offer(sample->layout))
        form->addRow(tr("Sheet"), m_sheet);
    else
        m_sheet->hide();
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_source.options.sheet = m_sheet->currentText();
        run(true);
    });
}

/// One for each part of the sentence, of which one is open.
QLayout *DuesDialog::makeParts()
{
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Theme::gap);
    static constexpr auto names = std::to_array({"paid", "known", "rejects", "missing"});
    for (int part = 0; part < partCount; ++part) {
        auto *button = m_parts[size_t(part)] = new QPushButton(this);
        button->setObjectName(u"duesPart/"_s + QLatin1String(names[size_t(part)]));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        parts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { openPart(Part(part)); });
    }
    parts->addStretch();
    return parts;
}

void DuesDialog::addButtons()
{
    m_show = addAside({}, u"showMissing"_s);
    m_mark = addAside(tr("Mark them in arrears…"), u"markMissing"_s);
    m_note = addPrimary(tr("Note dues as paid"), u"noteDues"_s);
    leaveButton()->setObjectName(u"closeDues"_s);
    connect(m_note, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT showWanted(tr("Not in the dues file for %1").arg(StandingWords::period(m_outcome.month)), m_outcome.missing);
    });
    connect(m_mark, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT arrearsWanted(m_outcome.missing);
    });
}

/// One run at a time; another one follows when another month was chosen meanwhile.
void DuesDialog::run(bool isDryRun)
{
    if (m_running.isRunning())
        return;
    m_isDryRun = isDryRun;
    for (auto *button : {m_note, m_show, m_mark})
        button->setEnabled(false);
    m_month->setEnabled(isDryRun);
    m_sheet->setEnabled(false); // the month may change while it is read
    m_running.setFuture(QtConcurrent::run([this, session = m_session, source = m_source, month = m_month->month().fromOn,
                                           isDryRun] { return m_dues.run(session, source, month, isDryRun); }));
}

void DuesDialog::finished()
{
    const auto outcome = m_running.result();
    if (m_isDryRun && outcome && outcome->month.fromOn != m_month->month().fromOn) {
        run(true);
        return;
    }
    if (outcome)
        m_outcome = *outcome;
    else if (m_isDryRun)
        m_outcome = {};
    m_isDryRun |= !outcome;
    m_month->setEnabled(m_isDryRun);
    m_sheet->setEnabled(m_isDryRun);
    showOutcome();
    if (!outcome)
        m_sentence->setText(outcome.error().message);
    Theme::setTone(m_sentence, outcome ? Tone::Normal : Tone::Error);
    if (!m_isDryRun)
        Q_EMIT noted(m_outcome.action);
}

void DuesDialog::showOutcome()
{
    m_sentence->setText(m_isDryRun ? m_outcome.sentence() : tr("Noted: %1").arg(m_outcome.sentence()));
    const std::pair<QString, qsizetype> parts[] = {{m_outcome.paidText(), m_outcome.paid.size()},
                                                   {m_outcome.knownText(), m_outcome.known.size()},
                                                   {m_outcome.rejectsText(), m_outcome.rejects.size()},
                                                   {m_outcome.missingText(), m_outcome.missing.size()}};
    int opened = m_outcome.rejects.isEmpty() ? Missing : Rejects; // what needs a look
    for (int part = 0; part < partCount; ++part) {
        const auto &[text, count] = parts[part];
        m_parts[size_t(part)]->setText(text);
        m_parts[size_t(part)]->setVisible(count > 0);
    }
    if (parts[opened].second == 0)
        opened = Paid;
    m_parts[size_t(opened)]->setChecked(true);
    openPart(Part(opened));
    const bool areMissing = !m_isDryRun && !m_outcome.missing.isEmpty();
    m_show->setText(tr("Show the %n members", nullptr, int(m_outcome.missing.size())));
    m_note->setVisible(m_isDryRun);
    m_note->setEnabled(m_isDryRun && !m_outcome.paid.isEmpty());
    leaveButton()->setText(m_isDryRun ? tr("Cancel") : tr("Close"));
    for (auto *button : {m_show, m_mark}) {
        button->setVisible(areMissing);
        button->setEnabled(areMissing);
    }
    if (!m_isDryRun) {
        leaveButton()->setDefault(true);
        leaveButton()->setFocus();
    }
}

void DuesDialog::openPart(Part part)
{
    m_table->setAccessibleName(m_parts[part]->text());
    switch (part) {
    case Paid:
        showPeople(m_outcome.paid);
        break;
    case Known:
        showPeople(m_outcome.known);
        break;
    case Missing:
        showPeople(m_outcome.missing);
        break;
    default:
        showRejects();
    }
}

void DuesDialog::showPeople(const QList<PersonId> &people)
{
    QList<QStringList> rows;
    for (const auto &person : m_workspace.people().rows(m_session, people.first(qMin(shownRows, people.size()))))
        rows += {person.name, person.unit.isEmpty() ? person.employer : person.unit, person.phone};
    showRows({tr("Name"), tr("Where"), tr("Phone")}, rows);
}

void DuesDialog::showRejects()
{
    QList<QStringList> rows;
    for (const auto &reject : m_outcome.rejects.first(qMin(shownRows, m_outcome.rejects.size())))
        rows += {QString::number(reject.row), reject.who,
                 reject.column.isEmpty() ? reject.problem : tr("%1: %2").arg(reject.column, reject.problem), reject.hint};
    showRows({tr("Row"), tr("Who"), tr("Problem"), tr("What to do")}, rows);
    for (const int narrow : {0, 1})
        m_table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
}

void DuesDialog::showRows(const QStringList &headings, const QList<QStringList> &rows)
{
    m_table->setRowCount(0);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < headings.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace rnf
