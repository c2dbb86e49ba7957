#include "sheets/SheetEntry.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "T talked, N no answer, …"
QString allLetters()
{
    QStringList words;
    for (size_t i = 0; i < keysOf(ContactResult{}).size(); ++i)
        words += SheetEntry::tr("%1 %2", "letter, result")
                     .arg(ConversationWords::letter(ContactResult(i)))
                     .arg(ConversationWords::result(ContactResult(i)).toLower());
    return words.join(u", "_s);
}

} // namespace

SheetEntry::SheetEntry(QWidget *parent)
    : QWidget(parent), m_who(plainLabel(this, u"sheetWho"_s)), m_result(plainLabel(this, u"sheetResult"_s)),
      m_problem(plainLabel(this, u"sheetProblem"_s))
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::gap);
    m_row = addField(fields, tr("Row"), u"sheetRow"_s, 5);
    m_letter = addField(fields, tr("Result"), u"sheetLetter"_s, 4);
    m_note = addField(fields, tr("Note"), u"sheetNote"_s, 0);
    m_note->setPlaceholderText(tr("may be left empty"));
    Theme::makeHeading(m_who);
    Theme::makeQuiet(m_result);
    Theme::setTone(m_problem, Tone::Error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(fields);
    layout->addWidget(m_who);
    layout->addWidget(m_result);
    layout->addWidget(m_problem);
    for (auto *field : {m_row, m_letter})
        connect(field, &QLineEdit::textChanged, this, &SheetEntry::showTyped);
    setRows({}, {});
}

QLineEdit *SheetEntry::addField(QBoxLayout *layout, const QString &label, const QString &name, int letters)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (letters > 0)
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * letters + 2 * Theme::space);
    field->installEventFilter(this);
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    Theme::makeQuiet(text);
    layout->addWidget(text);
    layout->addWidget(field, letters > 0 ? 0 : 1);
    return field;
}

void SheetEntry::setRows(const QList<SheetRow> &rows, const QHash<PersonId, PersonRow> &people)
{
    m_rows = rows;
    m_people = people;
    setEnabled(!rows.isEmpty());
    showTyped();
}

const SheetRow *SheetEntry::row() const
{
    bool isNumber = false;
    const int number = m_row->text().trimmed().toInt(&isNumber);
    const auto found = std::ranges::find(m_rows, number, &SheetRow::number);
    return isNumber && found != m_rows.end() ? &*found : nullptr;
}

std::optional<ContactResult> SheetEntry::result() const
{
    const QString letter = m_letter->text().trimmed();
    return letter.size() == 1 ? ConversationWords::resultOf(letter.at(0)) : std::nullopt;
}

QString SheetEntry::note() const { return m_note->text(); }

QString SheetEntry::name() const { return row() ? m_people.value(row()->person).name : QString(); }

void SheetEntry::showTyped()
{
    const auto person = row() ? m_people.value(row()->person) : PersonRow();
    QStringList parts{person.name, person.phone, person.unit};
    parts.removeAll(QString());
    m_who->setText(row() && parts.isEmpty() ? tr("Deleted since") : parts.join(u" · "_s));
    m_result->setText(result() ? ConversationWords::result(*result()) : allLetters());
    showProblem({}, nullptr);
    Q_EMIT edited();
}

void SheetEntry::begin(int row)
{
    m_letter->clear();
    m_note->clear();
    setRow(row);
    focusRow();
}

void SheetEntry::setRow(int row) { m_row->setText(row > 0 ? QString::number(row) : QString()); }

void SheetEntry::focusRow()
{
    m_row->setFocus();
    m_row->selectAll();
}

void SheetEntry::focusLetter()
{
    m_letter->setFocus();
    m_letter->selectAll();
}

bool SheetEntry::hasRow()
{
    if (row())
        return true;
    const int last = m_rows.isEmpty() ? 0 : m_rows.last().number;
    showProblem(tr("There is no row “%1”. This sheet has the rows 1 to %2.").arg(m_row->text().trimmed()).arg(last), m_row);
    return false;
}

bool SheetEntry::hasLetter()
{
    if (result())
        return true;
    const QString letter = m_letter->text().trimmed();
    showProblem(letter.isEmpty() ? tr("Type the letter that is marked on the paper.")
                                 : tr("“%1” is none of the letters.").arg(letter),
                m_letter);
    return false;
}

void SheetEntry::goOn(const QObject *from)
{
    if (!hasRow())
        return;
    if (from == m_row)
        focusLetter();
    else if (hasLetter())
        Q_EMIT kept();
}

void SheetEntry::showProblem(const QString &text) { showProblem(text, nullptr); }

void SheetEntry::showProblem(const QString &text, QLineEdit *field)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
    for (auto *each : {m_row, m_letter})
        Theme::setProblem(each, each == field);
    if (field) {
        field->setFocus();
        field->selectAll();
    }
}

bool SheetEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn(watched);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
