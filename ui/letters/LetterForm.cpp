#include "letters/LetterForm.h"

#include "letters/LetterLanguages.h"
#include "look/ButtonText.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What nobody finds in a list of languages stands first.
QString languageTitle(const QString &code)
{
    if (code.isEmpty())
        return LetterForm::tr("For every language");
    QString name = LetterLanguages::name(code);
    name[0] = name[0].toUpper();
    return name;
}

QString aboutTitle(LetterField::About about)
{
    switch (about) {
    case LetterField::About::Contact:
        return LetterForm::tr("How they are reached");
    case LetterField::About::Work:
        return LetterForm::tr("Work and membership");
    case LetterField::About::Own:
        return LetterForm::tr("Our own fields");
    case LetterField::About::Office:
        return LetterForm::tr("Us");
    case LetterField::About::Event:
        return LetterForm::tr("An event");
    case LetterField::About::Name:
        break;
    }
    return LetterForm::tr("Who they are");
}

} // namespace

LetterForm::LetterForm(const LetterFields &fields, const QStringList &languages, QWidget *parent)
    : QWidget(parent), m_offered(languages), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)), m_subject(new QLineEdit(this)), m_body(new QPlainTextEdit(this)),
      m_problem(plainLabel(this, u"letterTextProblem"_s))
{
    makeFields(fields);
    connect(m_name, &QLineEdit::textEdited, this, &LetterForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        showWording();
        Q_EMIT changed();
        Q_EMIT left();
    });
    connect(m_subject, &QLineEdit::textChanged, this, &LetterForm::noteWording);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterForm::noteWording);
}

void LetterForm::makeFields(const LetterFields &fields)
{
    m_name->setObjectName(u"letterName"_s);
    m_kind->setObjectName(u"letterKind"_s);
    m_kind->addItems({tr("Letter on paper"), tr("E-mail")});
    m_language->setObjectName(u"letterLanguage"_s);
    m_subject->setObjectName(u"letterSubject"_s);
    m_body->setObjectName(u"letterBody"_s);
    m_body->setAccessibleName(tr("Text of the letter"));
    m_body->setTabChangesFocus(true);
    for (QWidget *edit : std::initializer_list<QWidget *>{m_name, m_subject, m_body})
        edit->installEventFilter(this);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    auto *insert = new QPushButton(tr("Insert field"), this);
    insert->setObjectName(u"insertField"_s);
    insert->setAutoDefault(false);
    auto *menu = new QMenu(insert);
    makeMenu(menu, fields);
    insert->setMenu(menu);

    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Goes out as"), m_kind);
    form->addRow(tr("Text in"), m_language);
    form->addRow(tr("Subject"), m_subject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(form);
    layout->addWidget(insert, 0, Qt::AlignLeft);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_problem);
}

void LetterForm::makeMenu(QMenu *menu, const LetterFields &fields)
{
    using enum LetterField::About;
    for (const auto about : {Name, Contact, Work, Own, Office, Event}) {
        QMenu *part = nullptr;
        for (const auto &field : fields.all()) {
            if (field.about != about)
                continue;
            if (!part)
                part = menu->addMenu(aboutTitle(about));
            auto *action = part->addAction(buttonText(field.label));
            action->setObjectName(u"field/"_s + field.key);
            connect(action, &QAction::triggered, this, [this, field] { insert(field); });
        }
    }
}

// --- what is shown

void LetterForm::fill(const LetterTemplate &letter)
{
    const QString before = language();
    m_letter = letter;
    const bool hasBefore =
        std::ranges::any_of(letter.wordings, [&](const LetterWording &wording) { return wording.language == before; });
    const QString first = letter.wordings.isEmpty() ? QString() : letter.wordings.first().language;
    const QSignalBlocker quiet(m_kind);
    m_name->setText(letter.name);
    m_kind->setCurrentIndex(int(letter.kind));
    listLanguages(hasBefore ? before : first);
    showWording();
}

void LetterForm::listLanguages(const QString &chosen)
{
    QStringList others = m_offered;
    for (const auto &wording : std::as_const(m_letter.wordings))
        others += wording.language;
    others.removeDuplicates();
    others.removeAll(QString());
    std::ranges::sort(others, {}, &languageTitle);
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const auto &code : QStringList{QString()} + others)
        m_language->addItem(QString(), code);
    nameLanguages();
    m_language->setCurrentIndex(m_language->findData(chosen));
}

void LetterForm::nameLanguages()
{
    for (int line = 0; line < m_language->count(); ++line) {
        const QString code = m_language->itemData(line).toString();
        const bool hasText = std::ranges::any_of(
            m_letter.wordings, [&](const LetterWording &wording) { return wording.language == code && !wording.isEmpty(); });
        m_language->setItemText(line, hasText ? languageTitle(code) : tr("%1 (no text)").arg(languageTitle(code)));
    }
}

QString LetterForm::language() const { return m_language->currentData().toString(); }

void LetterForm::showWording()
{
    const auto found = std::ranges::find(m_letter.wordings, language(), &LetterWording::language);
    const LetterWording wording = found == m_letter.wordings.end() ? LetterWording() : *found;
    const QSignalBlocker quietSubject(m_subject), quietBody(m_body);
    m_subject->setText(wording.subject);
    m_body->setPlainText(wording.body);
}

void LetterForm::takeIds(const LetterTemplate &kept)
{
    for (auto &wording : m_letter.wordings) {
        const auto same = std::ranges::find(kept.wordings, wording.language, &LetterWording::language);
        wording.id = same == kept.wordings.end() ? 0 : same->id;
    }
}

void LetterForm::showProblems(const QList<Problem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems) {
        const QString text = problem.what + u' ' + problem.hint;
        lines += problem.field == "subject"_L1 ? tr("Subject: %1").arg(text) : text;
    }
    m_problem->setText(lines.join(u'\n'));
    m_problem->setHidden(lines.isEmpty());
    for (const auto &[field, key] : {std::pair<QWidget *, QLatin1String>(m_subject, "subject"_L1), {m_body, "body"_L1}})
        Theme::setProblem(field, std::ranges::any_of(problems, [&](const Problem &one) { return one.field == key; }));
}

void LetterForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

// --- what is typed

void LetterForm::noteWording()
{
    auto found = std::ranges::find(m_letter.wordings, language(), &LetterWording::language);
    if (found == m_letter.wordings.end()) {
        m_letter.wordings += LetterWording{0, language(), {}, {}};
        found = std::prev(m_letter.wordings.end());
    }
    found->subject = m_subject->text();
    found->body = m_body->toPlainText();
    nameLanguages();
    Q_EMIT changed();
}

LetterTemplate LetterForm::typed() const
{
    LetterTemplate typed = m_letter;
    typed.name = m_name->text();
    typed.kind = LetterKind(m_kind->currentIndex());
    typed.wordings.removeIf([](const LetterWording &wording) { return wording.isEmpty(); });
    return typed;
}

bool LetterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched != m_name)
        m_isInSubject = watched == m_subject;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

/// What is marked in the text becomes what is said of those who have a field that is only yes or no.
void LetterForm::insert(const LetterField &field)
{
    const QString marked = m_isInSubject ? m_subject->selectedText() : m_body->textCursor().selection().toPlainText();
    const QString text = field.isFlag ? u"{{#%1}}%2{{/%1}}"_s.arg(field.key, marked) : u"{{%1}}"_s.arg(field.key);
    if (m_isInSubject) {
        m_subject->insert(text);
        m_subject->setFocus();
    } else {
        m_body->insertPlainText(text);
        m_body->setFocus();
    }
}

} // namespace rnf
