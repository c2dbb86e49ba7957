#include "sheets/SheetEntry.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int choiceLines = 6; ///< the hits of a search, and somebody new

bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// "12" of "12p"; a number stands alone on other sheets.
QString numberTyped(const QString &typed, bool mayHaveLetter)
{
    const QString text = typed.trimmed();
    return mayHaveLetter && !text.isEmpty() && text.back().isLetter() ? text.chopped(1) : text;
}

} // namespace

SheetEntry::SheetEntry(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_rest(new QWidget(this)),
      m_choice(new PersonChoice(workspace, session, tr("Name in this row"), {}, this)),
      m_who(plainLabel(this, u"sheetWho"_s)), m_result(plainLabel(this, u"sheetResult"_s)),
      m_problem(plainLabel(this, u"sheetProblem"_s))
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::gap);
    m_row = addField(fields, tr("Row"), u"sheetRow"_s, 5);
    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(Theme::gap);
    m_letter = addField(rest, tr("Result"), u"sheetLetter"_s, 4);
    m_note = addField(rest, tr("Note"), u"sheetNote"_s, 0);
    m_note->setPlaceholderText(tr("may be left empty"));
    fields->addWidget(m_rest, 1);
    fields->addStretch();
    Theme::makeHeading(m_who);
    Theme::makeQuiet(m_result);
    Theme::setTone(m_problem, Tone::Error);
    m_walkIn = makeWalkIn();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(fields);
    layout->addWidget(m_who);
    layout->addWidget(m_result);
    layout->addWidget(m_walkIn);
    layout->addWidget(m_problem);
    for (auto *field : {m_row, m_letter})
        connect(field, &QLineEdit::textChanged, this, &SheetEntry::showTyped);
    setRows(SheetKind::Phone, {}, {});
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

QWidget *SheetEntry::makeWalkIn()
{
    auto *walkIn = new QWidget(this);
    m_choice->offerNew();
    m_choice->setMaximumHeight(Theme::rowHeight * choiceLines);
    connect(m_choice, &PersonChoice::accepted, this, &SheetEntry::takeWalkIn);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    m_phone = addField(line, tr("Phone"), u"sheetPhone"_s, 0);
    m_phone->setPlaceholderText(tr("of somebody new; may be left empty"));
    auto *layout = new QVBoxLayout(walkIn);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_choice);
    layout->addLayout(line);
    return walkIn;
}

void SheetEntry::setRows(SheetKind kind, const QList<SheetRow> &rows, const QHash<PersonId, PersonRow> &people)
{
    m_kind = kind;
    m_rows = rows;
    m_people = people;
    m_rest->setHidden(isSignIn());
    setEnabled(!rows.isEmpty());
    showTyped();
}

const SheetRow *SheetEntry::row() const
{
    bool isNumber = false;
    const int number = numberTyped(m_row->text(), isSignIn()).toInt(&isNumber);
    const auto found = std::ranges::find(m_rows, number, &SheetRow::number);
    return isNumber && found != m_rows.end() ? &*found : nullptr;
}

QChar SheetEntry::letter() const
{
    QString typed = m_letter->text().trimmed();
    if (isSignIn())
        typed = m_row->text().trimmed().sliced(numberTyped(m_row->text(), true).size());
    if (isSignIn() && typed.isEmpty())
        return SheetMarks::here;
    const QChar letter = typed.size() == 1 ? typed.at(0).toUpper() : QChar();
    return SheetMarks::meaning(m_kind, letter).isEmpty() ? QChar() : letter;
}

QString SheetEntry::note() const { return m_note->text(); }

QString SheetEntry::name() const { return row() ? m_people.value(row()->person).name : QString(); }

bool SheetEntry::isBlank() const { return row() && row()->isBlank && !row()->person.isValid(); }

Sheets::WalkIn SheetEntry::walkIn() const { return {m_choice->person(), m_choice->newName(), m_phone->text()}; }

/// "T talked, N no answer, …"
QString SheetEntry::allLetters() const
{
    QStringList words;
    for (const auto &mark : SheetMarks::marks(m_kind))
        words += tr("%1 %2", "letter, result").arg(mark.letter).arg(mark.meaning.toLower());
    return words.join(u", "_s);
}

void SheetEntry::showTyped()
{
    const auto person = row() ? m_people.value(row()->person) : PersonRow();
    QStringList parts{person.name, person.phone, person.unit};
    parts.removeAll(QString());
    const QString nobody = isBlank() ? tr("A blank row: who wrote there?") : tr("Deleted since");
    m_who->setText(row() && parts.isEmpty() ? nobody : parts.join(u" · "_s));
    m_result->setText(letter().isNull() || (isSignIn() && !row()) ? allLetters() : SheetMarks::meaning(m_kind, letter()));
    m_walkIn->setVisible(isBlank());
    showProblem({}, nullptr);
    Q_EMIT edited();
}

void SheetEntry::begin(int row)
{
    for (auto *field : {m_letter, m_note, m_phone})
        field->clear();
    m_choice->clear();
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
    if (isBlank()) {
        m_choice->setFocus();
        return;
    }
    auto *field = isSignIn() ? m_row : m_letter;
    field->setFocus();
    field->selectAll();
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
    if (!letter().isNull())
        return true;
    auto *field = isSignIn() ? m_row : m_letter;
    const QString typed = isSignIn() ? m_row->text().trimmed().right(1) : m_letter->text().trimmed();
    showProblem(typed.isEmpty() ? tr("Type the letter that is marked on the paper.")
                                : tr("“%1” is none of the letters.").arg(typed),
                field);
    return false;
}

void SheetEntry::goOn(const QObject *from)
{
    if (!hasRow())
        return;
    if (isBlank() && from == m_phone)
        takeWalkIn();
    else if (isBlank() || (from == m_row && !isSignIn()))
        focusLetter();
    else if (hasLetter())
        Q_EMIT kept();
}

/// Somebody new is asked for a phone first.
void SheetEntry::takeWalkIn()
{
    if (!m_choice->person().isValid() && m_choice->newName().isEmpty()) {
        showProblem(tr("Type the name that somebody wrote in this row."), nullptr);
        m_choice->setFocus();
    } else if (m_choice->person().isValid() || m_phone->hasFocus()) {
        Q_EMIT kept();
    } else {
        m_phone->setFocus();
    }
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
    if (isEnter(event)) {
        goOn(watched);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
