#include "forms/FormDialog.h"

#include "base/WindowWork.h"
#include "forms/FormCopy.h"
#include "forms/FormPrint.h"
#include "forms/FormQuestionList.h"
#include "forms/QuestionEdit.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PrintDialog.h"
#include "print/PrintPreview.h"
#include "work/TaskTemplateWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString formDrafts = u"form"_s;

/// What somebody typed or ticked, without the numbers that keeping gave it.
AnswerForm compared(AnswerForm form)
{
    form = Forms::tidied(std::move(form));
    for (auto &question : form.questions)
        question.id = 0;
    return form;
}

} // namespace

FormDialog::FormDialog(Workspace &workspace, const Session &session, const PageMeans &means, const FormSubject &subject,
                       const QString &about, QWidget *parent)
    : Dialog(u"form"_s, tr("Make a form"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_subject(subject), m_about(about),
      m_forms(workspace.store(), workspace.people(), workspace.registrations(), workspace.applications()),
      m_names(new QComboBox(this)), m_language(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_title(new BilingualEdit(u"formTitle"_s, tr("Title"), 1, this)),
      m_intro(new BilingualEdit(u"formIntro"_s, tr("Words before"), 2, this)), m_list(new FormQuestionList(this)),
      m_question(new QuestionEdit(subject.kind, workspace.people().fields().catalog(), this)),
      m_preview(new PrintPreview(this)), m_remarks(plainLabel(this, u"formRemarks"_s)),
      m_said(plainLabel(this, u"formSaid"_s))
{
    Help::setTopic(this, u"forms"_s);
    setSubject(about.isEmpty() ? FormPlaceWords::kind(subject.kind) : FormPlaceWords::kind(subject.kind) + u" · "_s + about);
    setHint(tr("Ask only what somebody will use: what is not asked cannot be lost, and a short form is filled in."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::wide);
    columns->addWidget(makeLeft(), 3);
    columns->addWidget(m_question, 3);
    columns->addWidget(makeRight(), 4);
    body()->addLayout(columns, 1);
    Theme::setTone(m_said, Tone::Good);
    m_said->hide();
    body()->addWidget(m_said);
    makeButtons();
    connectParts();
    keepSize({1240, 780});
    begin();
    m_list->setFocus();
}

FormDialog::~FormDialog() = default;

// --- building

QWidget *FormDialog::makeLeft()
{
    m_names->setObjectName(u"formNames"_s);
    m_name->setObjectName(u"formName"_s);
    m_language->setObjectName(u"formLanguage"_s);
    m_language->addItems({tr("English"), tr("Spanish"), tr("English and Spanish")});
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = newForm();
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Form"), m_names);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Asks in"), m_language);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Words before"), m_intro);
    auto *own = new QPushButton(tr("Add a question"), this);
    own->setObjectName(u"addQuestion"_s);
    own->setAutoDefault(false);
    connect(own, &QPushButton::clicked, this, &FormDialog::addQuestion);
    m_deleteQuestion = new QPushButton(tr("Delete the question"), this);
    m_deleteQuestion->setObjectName(u"deleteQuestion"_s);
    m_deleteQuestion->setAutoDefault(false);
    connect(m_deleteQuestion, &QPushButton::clicked, this, [this] { m_list->removeCurrent(); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(own);
    buttons->addWidget(m_deleteQuestion);
    buttons->addStretch();
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(form);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return left;
}

QWidget *FormDialog::makeRight()
{
    Theme::setTone(m_remarks, Tone::Warning);
    m_preview->setObjectName(u"formPreview"_s);
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_remarks);
    return right;
}

void FormDialog::makeButtons()
{
    const auto add = [this](const QString &text, const QString &name, auto run) {
        auto *button = addAside(text, name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_delete = add(tr("Delete the form"), u"deleteForm"_s, [this] { removeForm(); });
    add(tr("Copy the headings"), u"copyHeadings"_s, [this] {
        copy(&FormCopy::headings, tr("The first row of a spreadsheet is copied. Paste it into its first cell."));
    });
    add(tr("Copy the questions"), u"copyQuestions"_s, [this] {
        copy(&FormCopy::questions, tr("The questions are copied. Paste them into your form service as they are: by their "
                                      "words the answers are known "
                                      "again when you import them."));
    });
    add(tr("Print…"), u"printForm"_s, [this] { print(); });
    auto *save = addPrimary(tr("Save"), u"saveForm"_s, tr("Close"));
    leaveButton()->setObjectName(u"closeForm"_s);
    connect(save, &QPushButton::clicked, this, [this] {
        if (keep())
            say(tr("Saved. It is here again when you open this window."));
    });
}

void FormDialog::connectParts()
{
    connect(m_names, &QComboBox::activated, this, &FormDialog::choose);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        showLanguage();
        showPage();
    });
    connect(m_name, &QLineEdit::textEdited, this, &FormDialog::showPage);
    connect(m_title, &BilingualEdit::changed, this, &FormDialog::showPage);
    connect(m_intro, &BilingualEdit::changed, this, &FormDialog::showPage);
    connect(m_question, &QuestionEdit::changed, this, &FormDialog::takeQuestion);
    connect(m_list, &QListWidget::currentRowChanged, this, &FormDialog::showQuestion);
    connect(m_list, &FormQuestionList::edited, this, [this] {
        showQuestion();
        showPage();
    });
}

// --- what is shown

/// The kept forms, and a new one below them.
void FormDialog::readForms(AnswerFormId chosen)
{
    m_all = m_forms.all(m_session, m_subject.kind);
    m_names->clear();
    for (const auto &form : std::as_const(m_all))
        m_names->addItem(form.name, form.id.value);
    m_names->addItem(tr("New form"), 0);
    m_names->setCurrentIndex(qMax(0, m_names->findData(chosen.value)));
    m_delete->setEnabled(chosen.isValid());
}

/// With what waits here, else the form made last, else a proposal.
void FormDialog::begin()
{
    m_all = m_forms.all(m_session, m_subject.kind);
    if (const auto *draft = m_means.drafts.find({formDrafts, qint64(m_subject.kind)}, formDrafts)) {
        const auto form = draft->beside.value<AnswerForm>();
        const auto same = std::ranges::find(m_all, form.id, &AnswerForm::id);
        show(same == m_all.end() ? AnswerForm() : *same);
        const AnswerForm kept = m_kept;
        show(form);
        m_kept = kept;
        showProblem(draft->problem);
        return;
    }
    const auto newest = std::ranges::max_element(m_all, {}, &AnswerForm::id);
    show(newest == m_all.end() ? proposed() : *newest);
}

void FormDialog::choose(int line)
{
    const AnswerFormId next(m_names->itemData(line).toLongLong());
    if (isChanged() && !keep()) {
        m_names->setCurrentIndex(m_names->findData(m_kept.id.value));
        return;
    }
    const auto same = std::ranges::find(m_all, next, &AnswerForm::id);
    show(same == m_all.end() ? proposed() : *same);
}

/// Called after what it is about.
AnswerForm FormDialog::proposed()
{
    AnswerForm form = m_forms.proposal(m_session, m_subject);
    form.language = QLocale().language() == QLocale::Spanish ? FormLanguage::Spanish : FormLanguage::English;
    QStringList taken;
    for (const auto &other : m_all)
        taken += other.name;
    form.name = TaskTemplateWords::freeName(m_about.isEmpty() ? form.title.first(form.language) : m_about, taken);
    return form;
}

void FormDialog::show(const AnswerForm &form)
{
    m_kept = form;
    m_isClosing = false;
    showProblem({});
    m_said->hide();
    const QSignalBlocker quiet(m_language);
    m_name->setText(form.name);
    m_language->setCurrentIndex(int(form.language));
    m_title->fill(form.title);
    m_intro->fill(form.intro);
    m_list->fill(fitted(form).questions, form.language);
    readForms(form.id);
    showLanguage();
    showPage();
}

FormLanguage FormDialog::language() const { return FormLanguage(m_language->currentIndex()); }

void FormDialog::showLanguage()
{
    m_title->setLanguage(language());
    m_intro->setLanguage(language());
    const int row = m_list->currentRow();
    const auto questions = m_list->questions();
    m_list->fill(questions, language());
    m_list->setCurrentRow(row);
    showQuestion();
}

void FormDialog::showQuestion()
{
    const bool isThere = m_list->currentItem();
    m_question->setEnabled(isThere);
    m_deleteQuestion->setEnabled(isThere);
    m_question->fill(m_list->current(), language());
}

void FormDialog::takeQuestion()
{
    m_list->setCurrent(m_question->typed(), language());
    showPage();
}

/// As it would be printed now.
void FormDialog::showPage()
{
    m_isClosing = false;
    m_said->hide();
    const AnswerForm form = Forms::tidied(typed());
    FormPrint source(m_workspace, form);
    auto page = source.printout();
    page->layOut(page->defaultPaper());
    const int place = m_preview->verticalScrollBar()->value();
    m_preview->setPrintout(page.get());
    m_preview->verticalScrollBar()->setValue(place);
    m_page = std::move(page);
    m_remarks->setText(Forms::remarks(form).join(u'\n'));
    m_remarks->setHidden(m_remarks->text().isEmpty());
}

AnswerForm FormDialog::typed() const
{
    AnswerForm typed = m_kept;
    typed.name = m_name->text();
    typed.language = language();
    typed.title = m_title->typed();
    typed.intro = m_intro->typed();
    typed.questions = m_list->questions();
    return typed;
}

// --- what is kept

bool FormDialog::isChanged() const { return compared(typed()) != compared(m_kept); }

/// What cannot be kept is said, and stays.
bool FormDialog::keep()
{
    showProblem({});
    const AnswerForm form = typed();
    if (!form.id.isValid()) {
        const auto added = m_forms.add(m_session, form);
        showProblem(added ? QString() : added.error().message);
        if (!added)
            return false;
        m_kept.id = *added;
        m_means.work.tell(m_workspace.changes().newestOf(m_session));
    } else if (isChanged()) {
        const auto done = m_forms.save(m_session, m_kept, form);
        showProblem(done ? QString() : done.error().message);
        if (!done)
            return false;
        m_means.work.tell(done);
    }
    m_means.drafts.set({formDrafts, qint64(m_subject.kind)}, {});
    const int row = m_list->currentRow();
    const AnswerFormId id = m_kept.id;
    m_all = m_forms.all(m_session, m_subject.kind);
    const auto same = std::ranges::find(m_all, id, &AnswerForm::id);
    if (same != m_all.end())
        show(*same);
    m_list->setCurrentRow(row);
    return true;
}

/// What is typed and cannot be kept waits until somebody comes back to it.
void FormDialog::leaveDraft()
{
    const AnswerForm form = typed();
    m_means.drafts.set(
        {formDrafts, qint64(m_subject.kind)},
        {{formDrafts, {form.name, tr("What you typed waits here, and is not saved yet."), QVariant::fromValue(form)}}});
}

void FormDialog::addQuestion()
{
    m_list->add(Forms::ownQuestion(m_subject.kind), language());
    m_question->focusLabel();
}

void FormDialog::removeForm()
{
    const auto done = m_forms.remove(m_session, m_kept);
    showProblem(done ? QString() : done.error().message);
    if (!done)
        return;
    m_means.work.tell(done);
    m_all.clear();
    begin();
}

// --- what goes out

void FormDialog::print()
{
    if (!keep())
        return;
    auto *source = new FormPrint(m_workspace, m_kept, this);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { say(dialog->outcome().text); });
    dialog->open();
}

void FormDialog::copy(QString (*text)(const AnswerForm &), const QString &said)
{
    if (!keep())
        return;
    auto *copied = new QMimeData;
    copied->setText(text(m_kept));
    m_means.prompts.setClipboard(copied);
    say(said);
}

void FormDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->setHidden(text.isEmpty());
}

/// What is typed is kept first; where it cannot be, the window stays once and says why.
void FormDialog::done(int result)
{
    const bool wasTold = std::exchange(m_isClosing, true);
    if (isChanged() && !keep()) {
        m_isClosing = true;
        if (!wasTold)
            return;
        leaveDraft();
    }
    Dialog::done(result);
}

} // namespace rnf
