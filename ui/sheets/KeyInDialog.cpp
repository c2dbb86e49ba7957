#include "sheets/KeyInDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RunDialog.h"
#include "look/Theme.h"
#include "print/PrintDialog.h"
#include "sheets/SheetEntry.h"
#include "sheets/SheetPrint.h"
#include "sheets/SheetRowTable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

KeyInDialog::KeyInDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : Dialog(u"keyIn"_s, tr("Key in a sheet"), parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_code(new QLineEdit(this)), m_about(plainLabel(this, u"sheetAbout"_s)),
      m_entry(new SheetEntry(workspace, session, this)), m_questionText(plainLabel(this, u"sheetQuestion"_s)),
      m_replace(button(tr("Replace"), u"sheetReplace"_s, this)), m_doneText(plainLabel(this, u"sheetDone"_s)),
      m_undo(button(tr("Undo"), u"sheetUndo"_s, this)), m_table(new SheetRowTable(this))
{
    Help::setTopic(this, u"sheets"_s);
    auto *leave = button(tr("Leave as it was"), u"sheetLeave"_s, this);
    m_question = makeBar(m_questionText, {m_replace, leave});
    m_done = makeBar(m_doneText, {m_undo});
    for (auto *part : {makeSheetLine(), static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_question)})
        body()->addWidget(part);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_done);
    m_printAgain = addAside(tr("Print again…"), u"sheetPrintAgain"_s);
    addClose()->setObjectName(u"sheetClose"_s);
    keepSize({840, 660});
    connect(m_table, &SheetRowTable::chosen, this, [this](int row) {
        m_entry->setRow(row);
        m_entry->focusLetter();
    });
    connect(m_entry, &SheetEntry::edited, this, &KeyInDialog::followEntry);
    connect(m_entry, &SheetEntry::kept, this, [this] { keyIn(Sheets::Keyed::Refuse); });
    connect(m_replace, &QPushButton::clicked, this, [this] { keyIn(Sheets::Keyed::Replace); });
    connect(leave, &QPushButton::clicked, this, &KeyInDialog::leaveAsItWas);
    connect(m_undo, &QPushButton::clicked, this, &KeyInDialog::undoLast);
    connect(m_printAgain, &QPushButton::clicked, this, &KeyInDialog::printAgain);
    reload();
    m_code->setFocus();
}

QWidget *KeyInDialog::makeSheetLine()
{
    auto *line = new QWidget(this);
    auto *label = new QLabel(tr("Sheet"), line);
    label->setBuddy(m_code);
    Theme::makeQuiet(label);
    Theme::makeQuiet(m_about);
    m_code->setObjectName(u"sheetCode"_s);
    m_code->setAccessibleName(tr("Sheet"));
    m_code->setPlaceholderText(u"P12"_s);
    m_code->setFixedWidth(m_code->fontMetrics().averageCharWidth() * 8 + 2 * Theme::space);
    m_code->installEventFilter(this);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_sheet.reset();
        reload();
    });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_code);
    layout->addWidget(m_about, 1);
    return line;
}

QFrame *KeyInDialog::makeBar(QLabel *text, const QList<QPushButton *> &buttons)
{
    auto *bar = new QFrame(this);
    Theme::makeBar(bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::wide, Theme::tight, Theme::gap, Theme::tight);
    layout->addWidget(text, 1);
    for (auto *each : buttons)
        layout->addWidget(each);
    bar->hide();
    return bar;
}

void KeyInDialog::openSheet()
{
    const auto number = Sheet::numberOf(m_code->text());
    m_sheet = number ? m_workspace.sheets().find(m_session, *number) : std::nullopt;
    reload();
    QString problem;
    if (!number)
        problem = tr("“%1” is no number of a sheet. It looks like P12.").arg(m_code->text().trimmed());
    else if (!m_sheet)
        problem =
            tr("There is no sheet %1. Its number stands at the top of the paper.").arg(m_code->text().trimmed().toUpper());
    else if (m_rows.isEmpty())
        problem = tr("Sheet %1 was taken back after it was printed. The history can bring it back.").arg(m_sheet->code());
    Theme::setProblem(m_code, !problem.isEmpty());
    if (problem.isEmpty()) {
        proposeRow(0);
        return;
    }
    m_entry->showProblem(problem);
    m_code->selectAll();
}

void KeyInDialog::reload()
{
    const Sheet sheet = m_sheet.value_or(Sheet());
    m_rows = m_sheet ? m_workspace.sheets().rows(m_session, sheet) : QList<SheetRow>();
    m_keyed = m_workspace.sheets().keyed(m_session, sheet, m_rows);
    QList<PersonId> ids;
    for (const auto &row : m_rows)
        ids += row.person;
    m_people.clear();
    for (const auto &person : m_workspace.people().rows(m_session, ids))
        m_people.insert(person.id, person);
    m_table->setRows(sheet.kind, m_rows, m_keyed, m_people);
    showSheet();
}

/// The one row that was written, and whatever else says of the same person: a sheet may have hundreds.
void KeyInDialog::reload(int number)
{
    const qsizetype place = placeOf(number);
    const auto row = m_workspace.sheets().row(m_session, *m_sheet, number);
    if (!row || place == m_rows.size()) {
        reload();
        return;
    }
    const QSet<PersonId> touched{m_rows[place].person, row->person};
    m_rows[place] = *row;
    for (const auto &person : m_workspace.people().rows(m_session, {row->person}))
        m_people.insert(person.id, person);
    for (qsizetype other = 0; other < m_rows.size(); ++other) {
        if (other == place || (m_rows[other].person.isValid() && touched.contains(m_rows[other].person)))
            reloadRow(other);
    }
    showSheet();
}

void KeyInDialog::reloadRow(qsizetype place)
{
    const SheetRow &row = m_rows[place];
    m_keyed[place] = m_workspace.sheets().keyed(m_session, *m_sheet, row);
    m_table->setRow(place, m_sheet->kind, row, m_keyed[place], m_people.value(row.person));
}

void KeyInDialog::showSheet()
{
    m_entry->setRows(m_sheet.value_or(Sheet()).kind, m_rows, m_people);
    m_about->setText(m_rows.isEmpty() ? tr("Type the number that stands on the paper, then Enter.") : aboutSheet());
    m_printAgain->setEnabled(!m_rows.isEmpty());
}

QString KeyInDialog::aboutSheet() const
{
    const int done = int(std::ranges::count_if(m_keyed, &KeyedRow::isDone));
    const QString about =
        tr("%1, printed %2").arg(m_sheet->name, QLocale().toString(m_sheet->printedOn, QLocale::ShortFormat));
    return about + u" · "_s
         + (m_sheet->kind == SheetKind::SignIn ? tr("%n are here", nullptr, done)
                                               : tr("%1 of %2 keyed in").arg(done).arg(m_rows.size()));
}

/// The place in the lists of the row with this number.
qsizetype KeyInDialog::placeOf(int number) const
{
    return std::ranges::find(m_rows, number, &SheetRow::number) - m_rows.begin();
}

QString KeyInDialog::meaning(QChar letter) const { return SheetMarks::meaning(m_sheet->kind, letter).toLower(); }

void KeyInDialog::followEntry()
{
    m_question->hide();
    m_table->mark(m_entry->row() ? m_entry->row()->number : 0);
}

void KeyInDialog::keyIn(Sheets::Keyed keyed)
{
    const SheetRow row = *m_entry->row();
    auto &sheets = m_workspace.sheets();
    const auto done = m_entry->isBlank()
                        ? sheets.keyInWalkIn(m_session, *m_sheet, row.number, m_entry->walkIn())
                        : sheets.keyIn(m_session, *m_sheet, row.number, m_entry->letter(), m_entry->note(), keyed);
    if (!done && done.error().id == "keyed"_L1) {
        ask(row);
        return;
    }
    if (!done) {
        m_entry->showProblem(done.error().message);
        return;
    }
    m_lastAction = *done;
    m_lastRow = row.number;
    m_keyedCount += int(*done > 0);
    reload(row.number);
    showDone();
    proposeRow(row.number);
}

void KeyInDialog::showDone()
{
    m_entry->setRow(m_lastRow);
    m_doneText->setText(
        tr("Row %1: %2, %3.").arg(QString::number(m_lastRow), m_entry->name(), meaning(m_keyed[placeOf(m_lastRow)].letter)));
    m_undo->setVisible(m_lastAction > 0); // somebody may have been there already
    m_done->show();
}

void KeyInDialog::ask(const SheetRow &row)
{
    m_questionText->setText(tr("Row %1, %2, was keyed in before: %3. Replace it with: %4?")
                                .arg(QString::number(row.number), m_entry->name(),
                                     meaning(m_keyed[placeOf(row.number)].letter), meaning(m_entry->letter())));
    m_question->show();
    m_replace->setFocus();
}

void KeyInDialog::leaveAsItWas()
{
    m_question->hide();
    m_entry->focusLetter();
}

/// The next row that nothing was keyed in for, after this one and round again. On a sign-in sheet the rows are those that
/// somebody signed, so none is proposed.
void KeyInDialog::proposeRow(int after)
{
    int next = 0;
    const bool isSignIn = m_sheet->kind == SheetKind::SignIn;
    for (qsizetype step = 0; step < m_rows.size() && next == 0 && !isSignIn; ++step) {
        const qsizetype place = (after + step) % m_rows.size();
        if (!m_keyed[place].isDone())
            next = m_rows[place].number;
    }
    m_entry->begin(next);
}

void KeyInDialog::undoLast()
{
    m_done->hide();
    const auto undone = m_workspace.changes().undo(m_session, m_lastAction);
    reload(m_lastRow);
    if (undone) {
        --m_keyedCount;
        m_entry->begin(m_lastRow);
    } else {
        m_entry->showProblem(undone.error().message);
    }
}

void KeyInDialog::printAgain()
{
    SheetPrint source(m_workspace, m_session, *m_sheet);
    PrintDialog dialog(source, m_prompts, this);
    runDialog(dialog);
}

QString KeyInDialog::outcome() const
{
    return m_keyedCount > 0 ? tr("Keyed in %n rows.", nullptr, m_keyedCount) : QString();
}

void KeyInDialog::reject()
{
    if (m_question->isVisible())
        leaveAsItWas();
    else
        Dialog::reject();
}

bool KeyInDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSheet();
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace rnf
