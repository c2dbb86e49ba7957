#include "evaluations/EvaluationsPart.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "evaluations/AnswersDialog.h"
#include "evaluations/ConsentDialog.h"
#include "evaluations/EvaluationDialog.h"
#include "evaluations/EvaluationQuestions.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "evaluations/LetterDialog.h"
#include "evaluations/LetterDraft.h"
#include "help/Help.h"
#include "look/Dialog.h"
#include "look/LineList.h"
#include "recruiting/PostingWords.h"
#include "recruiting/Postings.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

EvaluationsPart::EvaluationsPart(Workspace &workspace, const Session &session, const PageMeans &means,
                                 IsReportSettled isReportSettled, QWidget *parent)
    : PlacementPart(tr("Evaluations"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_isReportSettled(std::move(isReportSettled)), m_evaluations(new LineList(this)), m_letters(new LineList(this)),
      m_testimonials(new LineList(this))
{
    Help::setTopic(this, u"evaluations"_s);
    m_evaluations->setObjectName(u"evaluationLines"_s);
    m_letters->setObjectName(u"letterLines"_s);
    m_testimonials->setObjectName(u"testimonialLines"_s);
    for (auto *list : {m_evaluations, m_letters, m_testimonials}) {
        lines()->addWidget(list);
        lines()->addSpacing(Theme::gap);
    }
}

PersonId EvaluationsPart::reader() const { return m_workspace.accounts().personOf(m_session); }

// --- what is shown

void EvaluationsPart::show(const Placement &placement)
{
    m_placement = placement;
    m_intern = m_workspace.people().nameOf(m_session, placement.person);
    showEvaluations();
    showLetters();
    showTestimonials();
}

void EvaluationsPart::showEvaluations()
{
    const auto evaluations = m_workspace.evaluations().evaluations(m_session, m_placement.id);
    const bool isToPlan = evaluations.isEmpty() || !m_workspace.evaluations().missing(m_session, m_placement).isEmpty();
    m_evaluations->clear();
    const QList<LineList::Link> planning{
        {tr("Plan the evaluations"), [this] { plan(); }, u"planEvaluations"_s, isToPlan && !m_workspace.isReadOnly()}};
    m_evaluations->addSection(tr("Evaluations"), leads() ? planning : QList<LineList::Link>());
    if (evaluations.isEmpty())
        m_evaluations->addLine(tr("Nothing is planned yet. Planning makes six short ones, with their days: what the intern "
                                  "expects, how both sides see the middle and the end of the term, and what the intern says "
                                  "about us."),
                               {}, true);
    for (const auto &evaluation : evaluations)
        addEvaluation(evaluation);
}

QString EvaluationsPart::told(const Evaluation &evaluation) const
{
    const QDate today = m_workspace.store().dates().today();
    const QString author = m_workspace.people().nameOf(m_session, evaluation.author);
    QStringList parts{EvaluationWords::title(evaluation, m_intern),
                      author.isEmpty() ? tr("whoever supervises writes it") : tr("%1 writes it").arg(author)};
    if (!evaluation.isSubmitted() && evaluation.dueOn.isValid()) {
        const QString day = dueWord(evaluation.dueOn, today);
        parts += evaluation.dueOn < today ? day : tr("due %1").arg(day);
    }
    parts += EvaluationWords::state(evaluation, today);
    return parts.join(u" · "_s);
}

void EvaluationsPart::addEvaluation(const Evaluation &evaluation)
{
    const QString number = QString::number(evaluation.id.value);
    const bool isWritable = !m_workspace.isReadOnly();
    if (!evaluation.isSubmitted()) {
        const auto fill = [this, evaluation] { fillIn(evaluation); };
        const QString why = evaluation.isDraftHiddenFrom(reader())
                              ? tr("A draft is read and gone on with by whoever writes it.")
                              : QString();
        const QList<LineList::Link> filling{{tr("Fill in…"), fill, u"fillEvaluation/"_s + number, isWritable, why}};
        const bool isTheirs = isHost() || evaluation.isOfIntern();
        m_evaluations->addLine(told(evaluation), isTheirs ? filling : QList<LineList::Link>());
        return;
    }
    const QString seal = m_workspace.evaluations().sealOf(m_session, evaluation, reader(), isSettled());
    QList<LineList::Link> links;
    if (seal.isEmpty())
        links += {tr("Read…"), [this, evaluation] { read(evaluation); }, u"readEvaluation/"_s + number, true,
                  whyNotRead(evaluation)};
    if (evaluation.isOpened() && evaluation.direction == EvaluationDirection::InternOnHost)
        links += {tr("Publish with consent…"), [this, evaluation] { quoteEvaluation(evaluation); },
                  u"quoteEvaluation/"_s + number, isWritable};
    m_evaluations->addLine(told(evaluation), links);
    if (!seal.isEmpty())
        m_evaluations->addLine(seal, {}, true);
}

/// The first reading is written down.
QString EvaluationsPart::whyNotRead(const Evaluation &evaluation) const
{
    const bool isAuthor = reader().isValid() && reader() == evaluation.author;
    if (!m_workspace.isReadOnly() || evaluation.isOpened() || isAuthor)
        return {};
    return tr("The day on which it is first read is kept, and this file can only be read now.");
}

void EvaluationsPart::showLetters()
{
    m_letters->clear();
    m_letters->addSection(tr("Letters"));
    addLetter(LetterDirection::HostForIntern);
    addLetter(LetterDirection::InternForHost);
}

void EvaluationsPart::addLetter(LetterDirection direction)
{
    const bool isOurs = direction == LetterDirection::HostForIntern, isWritable = !m_workspace.isReadOnly();
    const QString title = EvaluationWords::letter(direction, m_intern);
    const QString name = isOurs ? u"letterForIntern"_s : u"letterAboutUs"_s;
    const auto open = [this, direction] { writeLetter(direction); };
    const auto letter = m_workspace.evaluations().letter(m_session, m_placement.id, direction);
    if (!letter) {
        const bool hasTerm = m_placement.startOn.isValid() && m_placement.endOn.isValid();
        const QString offer = isOurs ? tr("Draft the letter of recommendation…") : tr("Letter about us…");
        const QList<LineList::Link> beginning{{offer, open, name, isWritable && hasTerm}};
        if (isHost() || !isOurs)
            m_letters->addLine(tr("%1: not begun").arg(title), beginning);
        else
            m_letters->addLine(tr("%1: not signed yet").arg(title));
        return;
    }
    const QString seal = m_workspace.evaluations().sealOf(m_session, *letter, reader(), isSettled());
    QList<LineList::Link> links;
    if (seal.isEmpty())
        links += {letter->isDraft() && isWritable ? tr("Edit…") : tr("Read…"), open, name};
    if (seal.isEmpty() && !isOurs && !letter->isDraft()) {
        Testimonial words;
        words.letter = letter->id;
        words.excerpt = letter->body;
        links += {tr("Publish with consent…"), [this, words] { quote(words); }, u"quoteLetter"_s, isWritable};
    }
    m_letters->addLine(tr("%1: %2").arg(title, EvaluationWords::state(*letter, m_workspace.store().dates().today())), links);
    if (!seal.isEmpty())
        m_letters->addLine(seal, {}, true);
}

void EvaluationsPart::showTestimonials()
{
    const QDate today = m_workspace.store().dates().today();
    const auto quotes = m_workspace.evaluations().testimonials(m_session, m_placement.id);
    m_testimonials->clear();
    m_testimonials->addSection(tr("Testimonials"));
    if (quotes.isEmpty())
        m_testimonials->addLine(
            tr("Nothing may be quoted yet. Words of the letter about us can be, once the intern agrees."), {}, true);
    for (const auto &quote : quotes) {
        const Testimonial &words = quote.testimonial;
        const auto withdraw = [this, words] { askToWithdraw(words); };
        QList<LineList::Link> links;
        if (!words.isWithdrawn())
            links += {tr("Withdraw"), withdraw, u"withdraw/%1"_s.arg(words.id.value), !m_workspace.isReadOnly()};
        m_testimonials->addLine(EvaluationWords::quote(words, quote.by, today), links, words.isWithdrawn());
        const auto postings = m_workspace.postings().usedIn(m_session, words.id);
        if (!postings.isEmpty() && !words.isWithdrawn())
            m_testimonials->addLine(tr("Used in: %1").arg(PostingWords::titles(postings)), {}, true);
    }
    showMeans();
}

/// Across all interns, once so many have spoken that none of them can be told from it.
void EvaluationsPart::showMeans()
{
    const auto means = m_workspace.evaluations().means(m_session);
    if (means.isEmpty())
        return;
    m_testimonials->addSection(tr("What interns say of us"));
    for (const auto &mean : means) {
        const QString score = QLocale().toString(mean.score, 'f', 1);
        m_testimonials->addLine(
            tr("%1 – %2 of %3 (%n interns)", nullptr, mean.count)
                .arg(EvaluationQuestions::shown(mean.prompt), score, QString::number(EvaluationAnswer::highest)));
    }
}

// --- what is done

void EvaluationsPart::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

void EvaluationsPart::plan() { m_means.work.tell(m_workspace.evaluations().plan(m_session, m_placement.id)); }

void EvaluationsPart::fillIn(const Evaluation &evaluation)
{
    auto *dialog = new EvaluationDialog(m_workspace, m_session, evaluation, this);
    connect(dialog, &EvaluationDialog::kept, this, [this](qint64 action) { m_means.work.tell(action); });
    dialog->open();
}

void EvaluationsPart::read(const Evaluation &evaluation)
{
    const auto answers = m_workspace.evaluations().read(m_session, evaluation, reader(), isSettled());
    if (!answers) {
        m_means.work.say(answers.error().message);
        return;
    }
    const QDate today = m_workspace.store().dates().today();
    const QString author = m_workspace.people().nameOf(m_session, evaluation.author);
    const QString day = dayWord(localDay(evaluation.submittedAt), today);
    auto *dialog = new AnswersDialog(EvaluationWords::title(evaluation, m_intern), tr("%1, submitted %2").arg(author, day),
                                     *answers, this);
    dialog->open();
}

/// Begins it, goes on with it, or shows it.
void EvaluationsPart::writeLetter(LetterDirection direction)
{
    Letter letter;
    letter.placement = m_placement.id;
    letter.direction = direction;
    QStringList known;
    if (direction == LetterDirection::HostForIntern) {
        LetterFactsReader gathering(m_workspace.people(), m_workspace.hours(), m_workspace.tasks(), m_workspace.learning());
        const auto facts = gathering.read(m_session, m_placement, m_workspace.organization());
        letter.body = LetterDraft::body(facts);
        known = LetterDraft::lines(facts);
    }
    letter = m_workspace.evaluations().letter(m_session, m_placement.id, direction).value_or(letter);
    auto *dialog = new LetterDialog(m_workspace, m_session, m_means.prompts, letter, known, this);
    connect(dialog, &LetterDialog::kept, this, &EvaluationsPart::tellNewest);
    dialog->open();
}

void EvaluationsPart::quote(const Testimonial &testimonial)
{
    auto *dialog = new ConsentDialog(m_workspace, m_session, testimonial, m_intern, isSettled(), this);
    connect(dialog, &ConsentDialog::published, this, &EvaluationsPart::tellNewest);
    dialog->open();
}

/// Where postings quote the words, it first says which.
void EvaluationsPart::askToWithdraw(const Testimonial &testimonial)
{
    const auto postings = m_workspace.postings().usedIn(m_session, testimonial.id);
    if (postings.isEmpty()) {
        withdraw(testimonial);
        return;
    }
    auto *dialog = new Dialog(u"withdraw"_s, tr("Withdraw the consent"), this);
    dialog->setHint(
        tr("These words are used in: %1. They leave it at once. Take down what was printed or put up before. Undo "
           "does not bring consent back.")
            .arg(PostingWords::titles(postings)));
    connect(dialog->addPrimary(tr("Withdraw"), u"withdrawNow"_s), &QPushButton::clicked, this, [this, dialog, testimonial] {
        dialog->accept();
        withdraw(testimonial);
    });
    dialog->open();
}

void EvaluationsPart::withdraw(const Testimonial &testimonial)
{
    m_means.work.tell(m_workspace.evaluations().withdraw(m_session, testimonial));
}

void EvaluationsPart::quoteEvaluation(const Evaluation &evaluation)
{
    const auto answers = m_workspace.evaluations().read(m_session, evaluation, reader(), isSettled());
    QStringList texts;
    for (const auto &answer : answers ? *answers : QList<EvaluationAnswer>()) {
        if (!answer.text.isEmpty())
            texts += answer.text;
    }
    Testimonial words;
    words.evaluation = evaluation.id;
    words.excerpt = texts.join(u'\n');
    quote(words);
}

} // namespace rnf
