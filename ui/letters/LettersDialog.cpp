#include "letters/LettersDialog.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "letters/LetterEvent.h"
#include "letters/LetterForm.h"
#include "letters/LetterHandout.h"
#include "letters/LetterLanguages.h"
#include "letters/LetterPeople.h"
#include "letters/LetterPreview.h"
#include "letters/ReadyLetters.h"
#include "look/EmptyState.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PrintDialog.h"
#include "work/TaskTemplateWords.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum LettersState { LettersShown, NoLetterYet };

const QString letterDrafts = u"letter"_s;

} // namespace

LettersDialog::LettersDialog(Workspace &workspace, const Session &session, const PageMeans &means,
                             const QList<PersonId> &people, const QString &listName, QWidget *parent)
    : Dialog(u"letters"_s, tr("Letters and e-mails"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_asked(people), m_fields(workspace.letters().fields()), m_states(new QStackedWidget(this)),
      m_names(new QListWidget(this)), m_form(new LetterForm(m_fields, spokenLanguages(), this)),
      m_people(new LetterPeople(people, this)), m_event(new LetterEvent(workspace, session, this)),
      m_preview(new LetterPreview(this)), m_said(plainLabel(this, u"lettersSaid"_s))
{
    Help::setTopic(this, u"labels"_s);
    setSubject(tr("%1: %n people", nullptr, int(people.size())).arg(listName));
    m_states->addWidget(makeColumns());
    m_states->addWidget(makeEmptyState());
    body()->addWidget(m_states, 1);
    Theme::setTone(m_said, Tone::Good);
    m_said->hide();
    body()->addWidget(m_said);
    makeButtons();
    connectParts();
    keepSize({1180, 740});
    readTemplates(LetterTemplateId(m_means.drafts.anyOf(letterDrafts).value_or(0)));
    (m_templates.isEmpty() ? m_states->currentWidget() : m_names)->setFocus();
}

void LettersDialog::setProgramme(EventId event)
{
    m_isOfProgramme = true;
    m_event->choose(event);
}

// --- building

QWidget *LettersDialog::makeColumns()
{
    constexpr int nameWidth = 190;
    m_names->setObjectName(u"letterNames"_s);
    m_names->setAccessibleName(tr("Letters"));
    m_names->setFixedWidth(nameWidth);
    m_names->setWordWrap(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::wide);
    columns->addWidget(m_names);
    columns->addWidget(m_form, 1);
    columns->addWidget(makeRight(), 1);
    return page;
}

QWidget *LettersDialog::makeEmptyState()
{
    auto *empty = new EmptyState(u"mail"_s, this);
    empty->setText(
        tr("There is no letter yet."),
        tr("Begin with a ready text and change it: each person gets it with their own name, in their own language. "
           "The program sends nothing by itself."));
    auto *letter = empty->addButton(tr("Begin a letter"));
    auto *mail = empty->addButton(tr("Begin an e-mail"));
    letter->setObjectName(u"beginLetter"_s);
    mail->setObjectName(u"beginEmail"_s);
    empty->setFocusProxy(letter);
    connect(letter, &QPushButton::clicked, this, [this] { addReady(LetterKind::Letter); });
    connect(mail, &QPushButton::clicked, this, [this] { addReady(LetterKind::Email); });
    return empty;
}

QWidget *LettersDialog::makeRight()
{
    auto *right = new QWidget(this);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::space);
    lines->addWidget(m_people);
    lines->addWidget(m_event);
    lines->addWidget(m_preview, 1);
    return right;
}

void LettersDialog::makeButtons()
{
    const auto add = [this](const QString &text, const QString &name, auto run) {
        auto *button = addAside(text, name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(tr("New letter"), u"newLetter"_s, [this] { addReady(LetterKind::Letter); });
    add(tr("New e-mail"), u"newEmail"_s, [this] { addReady(LetterKind::Email); });
    m_copy = add(tr("Duplicate"), u"duplicateLetter"_s, [this] { addCopy(); });
    m_delete = add(tr("Delete"), u"deleteLetter"_s, [this] { removeTemplate(); });
    m_write = addPrimary(tr("Print letters…"), u"writeLetters"_s, tr("Close"));
    leaveButton()->setObjectName(u"closeLetters"_s);
    connect(m_write, &QPushButton::clicked, this, &LettersDialog::write);
}

void LettersDialog::connectParts()
{
    constexpr auto untilCounted = std::chrono::milliseconds(300);
    connect(m_form, &LetterForm::changed, this, [this] {
        m_isClosing = false;
        if (purposeOf(m_form->typed().kind) == m_audience.leftOut.purpose) {
            showText();
            m_counting.start();
        } else {
            readAudience();
            showLetters();
        }
    });
    // Afterwards, since it may be left because this window goes away.
    connect(m_form, &LetterForm::left, this, &LettersDialog::keep, Qt::QueuedConnection);
    m_counting.setSingleShot(true);
    m_counting.setInterval(untilCounted);
    connect(&m_counting, &QTimer::timeout, this, &LettersDialog::count);
    connect(m_people, &LetterPeople::reasonChanged, this, [this] {
        readAudience();
        showLetters();
    });
    connect(m_people, &LetterPeople::missingChosen, this, &LettersDialog::updateButtons);
    connect(m_people, &LetterPeople::peopleWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        if (!keep())
            return;
        accept();
        Q_EMIT m_means.ways.toPeople(name, people);
    });
    connect(m_event, &LetterEvent::changed, this, &LettersDialog::showLetters);
    connect(m_preview, &LetterPreview::copyWanted, this, &LettersDialog::copyLetter);
    // Afterwards, since it may fill the list anew.
    connect(m_names, &QListWidget::currentRowChanged, this, &LettersDialog::choose, Qt::QueuedConnection);
}

/// Those of the program, and those that people here prefer.
QStringList LettersDialog::spokenLanguages()
{
    QStringList codes{u"en"_s, u"es"_s};
    for (const auto &noted : m_workspace.people().valuesOf(m_session, PersonFields::find(u"preferred_language"_s)->place)) {
        const QString code = LetterLanguages::codeOf(noted);
        if (!code.isEmpty() && !codes.contains(code))
            codes += code;
    }
    return codes;
}

// --- what is shown

void LettersDialog::readTemplates(LetterTemplateId chosen)
{
    const QSignalBlocker quiet(m_names);
    const int before = m_names->currentRow();
    m_templates = m_workspace.letters().all(m_session);
    m_names->clear();
    int row = qMax(0, qMin(before, int(m_templates.size()) - 1));
    for (const auto &each : std::as_const(m_templates)) {
        m_names->addItem(each.name);
        if (each.id == chosen)
            row = m_names->count() - 1;
    }
    m_names->setCurrentRow(row);
    m_states->setCurrentIndex(m_templates.isEmpty() ? NoLetterYet : LettersShown);
    showTemplate(m_templates.value(row));
}

void LettersDialog::choose(int row)
{
    const LetterTemplateId next = m_templates.value(row).id;
    if (!next.isValid() || next == m_kept.id)
        return;
    if (keep()) {
        readTemplates(next);
        return;
    }
    const QSignalBlocker quiet(m_names);
    m_names->setCurrentRow(int(std::ranges::find(m_templates, m_kept.id, &LetterTemplate::id) - m_templates.begin()));
}

void LettersDialog::showTemplate(const LetterTemplate &letter)
{
    m_kept = letter;
    m_isClosing = false;
    const auto *draft = m_means.drafts.find(draftSubject(), letterDrafts);
    m_whyUnkept = draft ? draft->problem : QString();
    showProblem(m_whyUnkept);
    m_said->hide();
    m_form->fill(draft ? draft->beside.value<LetterTemplate>() : letter);
    m_form->takeIds(letter);
    readAudience();
    showLetters();
}

void LettersDialog::readAudience()
{
    m_audience = m_workspace.letters().audience(m_session, m_form->typed().kind, m_asked, m_people->reason());
}

void LettersDialog::showLetters()
{
    showText();
    count();
}

/// What depends on what is typed, and on nobody but the one who is shown.
void LettersDialog::showText()
{
    LetterOccasion occasion = m_workspace.letters().occasion(m_session, m_workspace.organization(), m_workspace.language());
    m_event->addTo(occasion);
    auto writer = std::make_unique<LetterWriter>(m_form->typed(), m_fields, occasion);
    m_form->showProblems(writer->problems(m_form->language()));
    m_event->setVisible(writer->isAbout(LetterField::About::Event));
    m_preview->show(m_people->inOrder(), writer.get());
    m_writer = std::move(writer);
    updateButtons();
}

void LettersDialog::count()
{
    m_counting.stop();
    m_people->show(m_audience, *m_writer);
    m_preview->show(m_people->inOrder(), m_writer.get());
    updateButtons();
}

void LettersDialog::updateButtons()
{
    const bool hasLetter = m_kept.id.isValid();
    m_copy->setEnabled(hasLetter);
    m_delete->setEnabled(hasLetter);
    m_write->setText(m_form->typed().kind == LetterKind::Letter ? tr("Print letters…") : tr("Save e-mail drafts…"));
    m_write->setEnabled(hasLetter && m_people->isForAnybody() && m_writer->obstacle().isEmpty());
}

// --- templates

/// What cannot be kept is said, and stays.
bool LettersDialog::keep()
{
    const LetterTemplate typed = m_form->typed();
    if (!std::exchange(m_whyUnkept, {}).isEmpty())
        showProblem({});
    if (!m_kept.id.isValid() || typed == m_kept) {
        m_means.drafts.set(draftSubject(), {});
        return true;
    }
    const auto done = m_workspace.letters().save(m_session, m_kept, typed);
    m_whyUnkept = done ? QString() : done.error().message;
    showProblem(done || !m_isClosing ? m_whyUnkept : tr("%1 Or close again: what you typed waits here.").arg(m_whyUnkept));
    if (!done)
        return false;
    m_means.work.tell(done);
    m_means.drafts.set(draftSubject(), {});
    m_kept = m_workspace.letters().find(m_session, m_kept.id).value_or(typed);
    const auto shown = std::ranges::find(m_templates, m_kept.id, &LetterTemplate::id);
    m_names->item(int(shown - m_templates.begin()))->setText(m_kept.name);
    m_form->takeIds(m_kept);
    return true;
}

Drafts::Subject LettersDialog::draftSubject() const { return {letterDrafts, m_kept.id.value}; }

/// What is typed and cannot be kept waits until somebody comes back to it.
void LettersDialog::leaveDraft()
{
    const LetterTemplate typed = m_form->typed();
    m_means.drafts.set(draftSubject(), {{letterDrafts, {typed.name, m_whyUnkept, QVariant::fromValue(typed)}}});
}

void LettersDialog::addReady(LetterKind kind)
{
    if (keep())
        add(m_isOfProgramme ? ReadyLetters::ofSessions(kind) : ReadyLetters::of(kind));
}

void LettersDialog::addCopy()
{
    if (!keep())
        return;
    LetterTemplate copy = m_kept;
    copy.id = {};
    add(copy);
}

void LettersDialog::add(LetterTemplate added)
{
    QStringList names;
    for (const auto &each : m_workspace.letters().all(m_session))
        names += each.name;
    added.name = TaskTemplateWords::freeName(added.name, names);
    for (auto &wording : added.wordings)
        wording.id = 0;
    const auto kept = m_workspace.letters().add(m_session, added);
    showProblem(kept ? QString() : kept.error().message);
    if (!kept)
        return;
    m_means.work.tell(m_workspace.changes().newestOf(m_session));
    readTemplates(*kept);
    m_form->focusName();
}

/// What was typed goes with it, so that it comes back with it.
void LettersDialog::removeTemplate()
{
    if (!keep())
        leaveDraft();
    const auto done = m_workspace.letters().remove(m_session, m_kept);
    showProblem(done ? QString() : done.error().message);
    if (!done)
        return;
    m_means.work.tell(done);
    readTemplates({});
    (m_templates.isEmpty() ? m_states->currentWidget() : m_names)->setFocus();
}

// --- what goes out

LetterHandout LettersDialog::handout() const
{
    return {m_workspace, m_session, m_means.prompts, m_kept, m_people->leftOut()};
}

void LettersDialog::write()
{
    if (!keep())
        return;
    if (m_counting.isActive())
        count();
    if (m_kept.kind == LetterKind::Email) {
        saveDrafts();
        return;
    }
    auto *dialog = handout().newPrintDialog(*m_writer, m_people->chosen(), m_people->told(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { conclude(dialog->outcome().text); });
    dialog->open();
}

void LettersDialog::saveDrafts()
{
    const auto tell = [&work = m_means.work, dialog = QPointer(this)](const Result<QString> &done) {
        if (dialog)
            dialog->conclude(done);
        else
            work.say(done ? *done : done.error().message);
    };
    if (handout().saveDrafts(*m_writer, m_people->chosen(), m_means.work, this, tell))
        conclude(tr("The drafts are being written. You can close this meanwhile."));
}

void LettersDialog::copyLetter()
{
    const auto letter = m_preview->letter();
    if (letter && keep())
        conclude(handout().copy(*letter, m_preview->recipient()));
}

void LettersDialog::conclude(const Result<QString> &done)
{
    showProblem(done ? QString() : done.error().message);
    m_said->setText(done ? *done : QString());
    m_said->setHidden(m_said->text().isEmpty());
}

/// What is typed is kept first; where it cannot be, the window stays once and says why.
void LettersDialog::done(int result)
{
    const bool wasTold = std::exchange(m_isClosing, true);
    if (!keep()) {
        if (!wasTold)
            return;
        leaveDraft();
    }
    Dialog::done(result);
}

} // namespace rnf
