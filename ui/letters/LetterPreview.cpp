#include "letters/LetterPreview.h"

#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A text that can be read and marked. Copying it presses a button instead, since that stands in the history.
class PreviewText : public QPlainTextEdit {
public:
    PreviewText(QPushButton *copy, QWidget *parent) : QPlainTextEdit(parent), m_copy(copy)
    {
        setReadOnly(true);
        setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        setTabChangesFocus(true);
        auto *action = new QAction(copy->text(), this);
        connect(action, &QAction::triggered, copy, &QPushButton::click);
        addAction(action);
        setContextMenuPolicy(Qt::ActionsContextMenu);
    }

protected:
    /// What is marked is dragged nowhere, nor is it in the clipboard of marked texts.
    QMimeData *createMimeDataFromSelection() const override { return new QMimeData; }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy))
            m_copy->click();
        else
            QPlainTextEdit::keyPressEvent(event);
    }

private:
    QPushButton *m_copy;
};

} // namespace

LetterPreview::LetterPreview(QWidget *parent)
    : QWidget(parent), m_before(new QPushButton(icon(u"chevron-left"_s), {}, this)),
      m_after(new QPushButton(icon(u"chevron-right"_s), {}, this)),
      m_copy(new QPushButton(icon(u"copy"_s), tr("Copy this one"), this)), m_name(plainLabel(this, u"previewName"_s)),
      m_language(plainLabel(this, u"previewLanguage"_s)), m_missing(plainLabel(this, u"previewMissing"_s)),
      m_subject(plainLabel(this, u"previewSubject"_s)), m_body(new PreviewText(m_copy, this))
{
    m_before->setObjectName(u"previewBefore"_s);
    m_before->setAccessibleName(tr("The letter before"));
    m_after->setObjectName(u"previewAfter"_s);
    m_after->setAccessibleName(tr("The next letter"));
    m_copy->setObjectName(u"copyLetter"_s);
    for (auto *button : {m_before, m_after, m_copy})
        button->setAutoDefault(false);
    m_body->setObjectName(u"previewBody"_s);
    m_body->setAccessibleName(tr("Preview"));
    Theme::makeHeading(m_name);
    Theme::makeQuiet(m_language);
    Theme::setTone(m_missing, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_language);
    layout->addWidget(m_missing);
    layout->addWidget(m_subject);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_copy, &QPushButton::clicked, this, &LetterPreview::copyWanted);
}

QWidget *LetterPreview::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_before);
    line->addWidget(m_name, 1);
    line->addWidget(m_after);
    return head;
}

void LetterPreview::show(const QList<LetterRecipient> &people, const LetterWriter *writer)
{
    const PersonId before = recipient().person;
    m_people = people;
    m_writer = writer;
    const auto same = std::ranges::find(m_people, before, &LetterRecipient::person);
    m_at = same == m_people.end() ? 0 : same - m_people.begin();
    showCurrent();
}

void LetterPreview::go(int steps)
{
    m_at = qBound(qsizetype(0), m_at + steps, m_people.size() - 1);
    showCurrent();
}

void LetterPreview::showCurrent()
{
    m_letter.reset();
    const bool hasAny = m_writer && m_at < m_people.size();
    const LetterRecipient to = recipient();
    if (hasAny) {
        if (const auto letter = m_writer->letter(to))
            m_letter = *letter;
    }
    const QLocale locale;
    const RenderedLetter shown = m_letter.value_or(RenderedLetter());
    m_name->setText(hasAny ? tr("%1 (%2 of %3)").arg(to.name, locale.toString(m_at + 1), locale.toString(m_people.size()))
                           : tr("Nobody gets it."));
    m_language->setText(m_letter ? m_writer->languageTold(to) : QString());
    m_missing->setText(tr("Missing: %1", "names of fields").arg(locale.createSeparatedList(shown.missing)));
    m_missing->setHidden(shown.missing.isEmpty());
    m_subject->setText(tr("Subject: %1").arg(shown.subject));
    m_subject->setHidden(shown.subject.isEmpty());
    m_body->setPlainText(shown.body);
    m_copy->setEnabled(m_letter.has_value());
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_people.size());
}

} // namespace rnf
