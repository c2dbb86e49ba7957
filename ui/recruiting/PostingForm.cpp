#include "recruiting/PostingForm.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Form.h"
#include "look/PlainLabel.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString postingDrafts = u"posting"_s;
constexpr int bodyLines = 16;

} // namespace

PostingForm::PostingForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_title(new FieldEdit(u"postingTitle"_s, tr("Title"), false, this)), m_program(new ChoiceBox(this)),
      m_opens(new FieldEdit(u"postingOpens"_s, tr("Opens on"), false, this)),
      m_closes(new FieldEdit(u"postingCloses"_s, tr("Closes on"), false, this)),
      m_body(new FieldEdit(u"postingBody"_s, tr("Text"), true, this))
{
    m_program->setObjectName(u"postingProgram"_s);
    m_opens->setPlaceholder(tr("1 aug; empty: at once"));
    m_closes->setPlaceholder(tr("30 sep; empty: without an end"));
    Theme::showLines(qobject_cast<QPlainTextEdit *>(m_body->editor()), bodyLines);
    layOut();
    connectFields();
    setFocusProxy(m_title);
    setDisabled(workspace.isReadOnly());
}

PostingForm::~PostingForm() { m_means.drafts.set(subject(), Drafts::in(drafting())); }

void PostingForm::layOut()
{
    auto *how = plainLabel(this);
    how->setText(tr("An empty line divides paragraphs, a line that ends with a colon is a heading, and “- ” begins a line "
                    "of a list."));
    Theme::makeQuiet(how);
    auto *form = newForm(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Programme"), m_program);
    form->addRow(tr("Opens on"), m_opens);
    form->addRow(tr("Closes on"), m_closes);
    form->addRow(tr("Text"), m_body);
    form->addRow(QString(), how);
}

void PostingForm::connectFields()
{
    connect(m_title, &FieldEdit::left, this,
            [this] { change([title = m_title->text()](Posting &after) { after.title = title; }, m_title); });
    connect(m_body, &FieldEdit::left, this,
            [this] { change([body = m_body->text()](Posting &after) { after.body = body; }, m_body); });
    connect(m_program, &ChoiceBox::chosen, this, [this] {
        change([this](Posting &after) { after.program = ProgramId(m_program->currentData().toLongLong()); });
    });
    connect(m_opens, &FieldEdit::left, this, [this] { keepDay(m_opens, &Posting::opensOn); });
    connect(m_closes, &FieldEdit::left, this, [this] { keepDay(m_closes, &Posting::closesOn); });
}

// --- what is shown

void PostingForm::show(const Posting &posting)
{
    const bool isOther = posting.id != m_posting.id;
    if (isOther) {
        commit();
        m_means.drafts.set(subject(), Drafts::in(drafting()));
    }
    m_posting = posting;
    fill();
    if (isOther)
        m_means.drafts.bringBack(subject(), drafting());
}

void PostingForm::fill()
{
    m_program->clear();
    for (const auto &program : m_workspace.interns().programs(m_session))
        m_program->addItem(program.name, program.id.value);
    m_program->setKept(m_program->findData(m_posting.program.value));
    m_title->setText(m_posting.title);
    m_opens->setText(dayAsTyped(m_posting.opensOn));
    m_closes->setText(dayAsTyped(m_posting.closesOn));
    m_body->setText(m_posting.body);
}

void PostingForm::commit()
{
    if (!m_posting.id.isValid())
        return;
    m_program->commit();
    for (const auto &[key, field] : drafting())
        field->commit();
}

Drafts::Subject PostingForm::subject() const { return {postingDrafts, m_posting.id.value}; }

Drafts::Edits PostingForm::drafting() const
{
    Drafts::Edits edits;
    for (auto *field : {m_title, m_opens, m_closes, m_body})
        edits += {field->key(), field};
    return edits;
}

std::optional<PostingId> PostingForm::drafted()
{
    m_means.drafts.set(subject(), Drafts::in(drafting()));
    const auto posting = m_means.drafts.anyOf(
        postingDrafts, [this](qint64 id) { return m_workspace.postings().find(m_session, PostingId(id)).has_value(); });
    return posting ? std::optional(PostingId(*posting)) : std::nullopt;
}

void PostingForm::showDraft()
{
    for (const auto &[key, field] : drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

// --- keeping

template <typename Change>
void PostingForm::change(Change apply, FieldEdit *field)
{
    Posting after = m_posting;
    apply(after);
    const auto done = m_workspace.postings().save(m_session, m_posting, after);
    if (!done && field) {
        field->setProblem(done.error().message);
        return;
    }
    m_means.work.tell(done);
    // Also when nothing was to be done: what was typed stands there as it is kept.
    show(m_workspace.postings().find(m_session, m_posting.id).value_or(m_posting));
}

void PostingForm::keepDay(FieldEdit *field, QDate Posting::*day)
{
    const QString text = field->text();
    const auto read = readDay(text, m_workspace.store().dates().today());
    if (!text.isEmpty() && !read) {
        field->setProblem(tr("“%1” is no day. Type “30 sep” or “2026-09-30”.").arg(text));
        return;
    }
    change([&](Posting &after) { after.*day = read.value_or(QDate()); }, field);
}

} // namespace rnf
