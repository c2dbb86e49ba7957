#include "sheets/KeyInDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
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

/// Enter belongs to the fields; a button hears it only while it has the keyboard.
QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString lowered(ContactResult result) { return ConversationWords::result(result).toLower(); }

} // namespace

KeyInDialog::KeyInDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_prompts(prompts), m_code(new QLineEdit(this)),
      m_about(plainLabel(this, u"sheetAbout"_s)), m_entry(new SheetEntry(this)),
      m_questionText(plainLabel(this, u"sheetQuestion"_s)), m_replace(button(tr("Replace"), u"sheetReplace"_s, this)),
      m_doneText(plainLabel(this, u"sheetDone"_s)), m_table(new SheetRowTable(this)),
      m_printAgain(button(tr("Print again…"), u"sheetPrintAgain"_s, this))
{
    Help::setTopic(this, u"sheets"_s);
    setWindowTitle(tr("Key in a sheet"));
    resize(840, 660);
    auto *leave = button(tr("Leave as it was"), u"sheetLeave"_s, this);
    auto *undo = button(tr("Undo"), u"sheetUndo"_s, this);
    m_replace->setAutoDefault(true);
    m_question = makeBar(m_questionText, {m_replace, leave});
    m_done = makeBar(m_doneText, {undo});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::space);
    for (auto *part : {makeSheetLine(), static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_question)})
        layout->addWidget(part);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_done);
    layout->addWidget(makeButtons());
    connect(m_table, &SheetRowTable::chosen, this, [this](int row) {
        m_entry->setRow(row);
        m_entry->focusLetter();
    });
    connect(m_entry, &SheetEntry::edited, this, &KeyInDialog::followEntry);
    connect(m_entry, &SheetEntry::kept, this, [this] { keyIn(Sheets::Keyed::Refuse); });
    connect(m_replace, &QPushButton::clicked, this, [this] { keyIn(Sheets::Keyed::Replace); });
    connect(leave, &QPushButton::clicked, this, &KeyInDialog::leaveAsItWas);
    connect(undo, &QPushButton::clicked, this, &KeyInDialog::undoLast);
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

QWidget *KeyInDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *close = button(tr("Close"), u"sheetClose"_s, line);
    connect(m_printAgain, &QPushButton::clicked, this, &KeyInDialog::printAgain);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_printAgain);
    layout->addStretch();
    layout->addWidget(close);
    return line;
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
            tr("There is no sheet %1. Its number stands at the top of the paper.").arg(Sheet{{}, *number, {}, {}}.code());
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
    m_rows = m_sheet ? m_workspace.sheets().rows(m_session, *m_sheet) : QList<SheetRow>();
    QList<PersonId> ids;
    for (const auto &row : m_rows)
        ids += row.person;
    QHash<PersonId, PersonRow> people;
    for (const auto &person : m_workspace.people().rows(m_session, ids))
        people.insert(person.id, person);
    m_table->setRows(m_workspace, m_session, m_rows, people);
    m_entry->setRows(m_rows, people);
    const auto done = std::ranges::count_if(m_rows, [](const SheetRow &row) { return row.conversation.isValid(); });
    m_about->setText(m_rows.isEmpty() ? tr("Type the number that stands on the paper, then Enter.")
                                      : tr("%1, printed %2 · %3 of %4 keyed in")
                                            .arg(m_sheet->name, QLocale().toString(m_sheet->printedOn, QLocale::ShortFormat))
                                            .arg(done)
                                            .arg(m_rows.size()));
    m_printAgain->setEnabled(!m_rows.isEmpty());
}

void KeyInDialog::followEntry()
{
    m_question->hide();
    m_table->mark(m_entry->row() ? m_entry->row()->number : 0);
}

void KeyInDialog::keyIn(Sheets::Keyed keyed)
{
    const SheetRow row = *m_entry->row();
    const auto result = *m_entry->result();
    const QString name = m_entry->name();
    const auto done = m_workspace.sheets().keyIn(m_session, *m_sheet, row.number, result, m_entry->note(), keyed);
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
    ++m_keyedCount;
    reload();
    m_doneText->setText(tr("Row %1: %2, %3.").arg(QString::number(row.number), name, lowered(result)));
    m_done->show();
    proposeRow(row.number);
}

void KeyInDialog::ask(const SheetRow &row)
{
    const auto before = m_workspace.conversations().find(m_session, row.conversation).value_or(Conversation());
    m_questionText->setText(
        tr("Row %1, %2, was keyed in before: %3. Replace it with: %4?")
            .arg(QString::number(row.number), m_entry->name(), lowered(before.result), lowered(*m_entry->result())));
    m_question->show();
    m_replace->setFocus();
}

void KeyInDialog::leaveAsItWas()
{
    m_question->hide();
    m_entry->focusLetter();
}

/// The next row that nothing was keyed in for, after this one and round again.
void KeyInDialog::proposeRow(int after)
{
    int next = 0;
    for (qsizetype step = 0; step < m_rows.size() && next == 0; ++step) {
        const auto &row = m_rows[(after + step) % m_rows.size()];
        if (!row.conversation.isValid())
            next = row.number;
    }
    m_entry->begin(next);
}

void KeyInDialog::undoLast()
{
    m_done->hide();
    const auto undone = m_workspace.changes().undo(m_session, m_lastAction);
    reload();
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
    dialog.exec();
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
        QDialog::reject();
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
    return QDialog::eventFilter(watched, event);
}

} // namespace rnf
