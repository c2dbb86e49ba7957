#include "recruiting/ReviewPart.h"

#include "base/WindowWork.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/Applications.h"
#include "standing/PersonButton.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int notScored = -1;

enum ReviewCell { Item, Yours, Others };

} // namespace

ReviewPart::ReviewPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_total(plainLabel(this, u"reviewTotal"_s)), m_hidden(plainLabel(this, u"reviewHidden"_s)), m_none(plainLabel(this)),
      m_make(new QPushButton(tr("Edit the rubric…"), this)), m_who(new QWidget(this)),
      m_reviewer(new PersonButton(workspace, session, tr("Who scores?"), m_who))
{
    m_none->setText(tr("The programme has no rubric yet: what everybody is scored by, each item by itself."));
    Theme::makeQuiet(m_none);
    Theme::makeQuiet(m_hidden);
    m_make->setObjectName(u"makeRubric"_s);
    m_make->setDisabled(workspace.isReadOnly());
    m_reviewer->setObjectName(u"reviewer"_s);
    m_reviewer->setDisabled(workspace.isReadOnly());
    layOut();
    connect(m_make, &QPushButton::clicked, this, &ReviewPart::rubricAsked);
    connect(m_reviewer, &PersonButton::chosen, this, &ReviewPart::choose);
}

void ReviewPart::layOut()
{
    auto *heading = plainLabel(this);
    heading->setText(tr("Reviews"));
    Theme::makeHeading(heading);
    auto *question = plainLabel(m_who);
    question->setText(tr("Who scores?"));
    question->setWordWrap(false);
    auto *who = new QHBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(Theme::gap);
    who->addWidget(question);
    who->addWidget(m_reviewer, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::wide, 0, 0);
    layout->setSpacing(Theme::gap);
    for (auto *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_total), static_cast<QWidget *>(m_hidden),
                       m_who, static_cast<QWidget *>(m_none)})
        layout->addWidget(part);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
}

PersonId ReviewPart::reviewer() const
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    return me.isValid() ? me : m_chosen;
}

bool ReviewPart::isSealed() const
{
    const bool isByHand =
        m_chosen.isValid() && reviewer() == m_chosen && !m_workspace.accounts().personOf(m_session).isValid();
    const bool hasScored = std::ranges::find(m_reviews, m_chosen, &Review::reviewer) != m_reviews.end();
    return isByHand && hasScored && !m_given.contains({m_application.id, m_chosen});
}

void ReviewPart::choose(PersonId person)
{
    commit();
    for (const auto &line : std::as_const(m_lines))
        line.reason->dropDraft();
    m_chosen = person;
    show(m_application);
}

QList<PersonId> ReviewPart::offered() const
{
    QSet<PersonId> people;
    for (const auto &review : m_workspace.applications().reviews(m_session, m_application.program))
        people += review.reviewer;
    for (const auto &review : m_reviews)
        people -= review.reviewer;
    people -= PersonId();
    QList<PersonId> offered = people.values();
    std::ranges::sort(offered);
    return offered;
}

QString ReviewPart::nameOf(PersonId reviewer) const
{
    return reviewer.isValid() ? m_names.value(reviewer) : tr("a former reviewer");
}

// --- what is shown

void ReviewPart::show(const Application &application)
{
    const bool isOther = application.id != m_application.id;
    m_application = application;
    auto &applications = m_workspace.applications();
    m_reviews = application.id.isValid() ? applications.reviews(m_session, application.id) : QList<Review>();
    const auto rubric = applications.rubric(m_session, application.program);
    QList<PersonId> people;
    for (const auto &review : std::as_const(m_reviews))
        people += review.reviewer;
    m_names = m_workspace.people().names(m_session, people);
    m_none->setVisible(rubric.isEmpty());
    m_make->setVisible(rubric.isEmpty());
    if (!std::ranges::equal(rubric, m_lines, {}, {}, &Line::item))
        makeLines(rubric);
    for (const auto &line : std::as_const(m_lines)) {
        if (isOther)
            line.reason->dropDraft(); // what was refused there is not said here
    }
    showReviewer();
    showScores();
}

void ReviewPart::showReviewer()
{
    const bool isAsked = !m_lines.isEmpty() && !m_workspace.accounts().personOf(m_session).isValid();
    m_reviewer->show(reviewer(), isAsked ? offered() : QList<PersonId>());
    m_who->setVisible(isAsked);
}

void ReviewPart::makeLines(const QList<RubricItem> &rubric)
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater(); // one of its boxes may be saying what was chosen
    }
    m_lines.clear();
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(Item, 3);
    m_grid->setColumnStretch(Others, 2);
    const QString headings[]{tr("Item"), tr("Yours"), tr("Others")};
    for (int cell = Item; !rubric.isEmpty() && cell <= Others; ++cell) {
        auto *heading = plainLabel(m_table);
        heading->setText(headings[cell]);
        Theme::makeQuiet(heading);
        m_grid->addWidget(heading, 0, cell);
    }
    for (const auto &item : rubric)
        m_lines += makeLine(item);
    layout()->addWidget(m_table);
}

ReviewPart::Line ReviewPart::makeLine(const RubricItem &item)
{
    const QString number = QString::number(item.id.value);
    const Line line{item, plainLabel(m_table), new ChoiceBox(m_table), plainLabel(m_table),
                    new FieldEdit(u"reviewReason/"_s + number, tr("Why this score: %1").arg(item.text), false, m_table)};
    line.text->setObjectName(u"reviewItem/"_s + number);
    line.text->setBuddy(line.score);
    line.others->setObjectName(u"reviewOthers/"_s + number);
    line.score->setObjectName(u"reviewScore/"_s + number);
    line.reason->setPlaceholder(tr("Why?"));
    connect(line.reason, &FieldEdit::left, this, &ReviewPart::keep);
    makeScore(line);
    const int row = 2 * int(m_lines.size()) + 1; // the reason stands below
    m_grid->addWidget(line.text, row, Item);
    m_grid->addWidget(line.score, row, Yours);
    m_grid->addWidget(line.others, row, Others);
    m_grid->addWidget(line.reason, row + 1, Item, 1, Others + 1);
    return line;
}

void ReviewPart::makeScore(const Line &line)
{
    const RubricItem &item = line.item;
    line.score->setAccessibleName(tr("Your score from 0 to %1: %2").arg(item.scaleMax).arg(item.text));
    line.score->addItem(u"–"_s, notScored);
    for (int score = 0; score <= item.scaleMax; ++score)
        line.score->addItem(tr("%1 of %2").arg(score).arg(item.scaleMax), score);
    connect(line.score, &ChoiceBox::chosen, this, &ReviewPart::keep);
}

QList<RubricItem> ReviewPart::rubric() const
{
    QList<RubricItem> rubric;
    for (const auto &line : m_lines)
        rubric += line.item;
    return rubric;
}

void ReviewPart::showScores()
{
    const auto visible = visibleReviews(rubric(), m_reviews, isSealed() ? PersonId() : reviewer());
    const ReviewTotal total = totalOf(rubric(), visible);
    const QString said = ApplicationWords::total(total);
    m_total->setVisible(!m_lines.isEmpty());
    m_total->setText(said.isEmpty() ? tr("Not scored yet.") : tr("Total: %1").arg(said));
    Theme::setTone(m_total, said.isEmpty() ? Tone::Quiet : Tone::Normal);
    for (const auto &line : std::as_const(m_lines))
        showLine(line, visible, total);
    showHidden(visible);
}

void ReviewPart::showLine(const Line &line, const QList<Review> &visible, const ReviewTotal &total)
{
    const bool isFlagged = total.flagged.contains(line.item.id);
    line.text->setText(isFlagged              ? tr("%1 · required, and scored 0").arg(line.item.text)
                       : line.item.isRequired ? tr("%1 · required").arg(line.item.text)
                                              : line.item.text);
    Theme::setTone(line.text, isFlagged ? Tone::Error : Tone::Normal);
    QStringList others;
    for (const auto &review : visible) {
        if (review.item != line.item.id || isOwn(review))
            continue;
        const QString score = tr("%1: %2").arg(nameOf(review.reviewer)).arg(review.score);
        others += review.note.isEmpty() ? score : tr("%1 (%2)").arg(score, review.note);
    }
    line.others->setText(others.join(u", "_s));
    showOwn(line, visible);
}

/// A reason is asked for only beside a score.
void ReviewPart::showOwn(const Line &line, const QList<Review> &visible)
{
    const auto own =
        std::ranges::find_if(visible, [&](const Review &review) { return review.item == line.item.id && isOwn(review); });
    const bool isScored = own != visible.end();
    line.score->setKept(qMax(0, line.score->findData(isScored ? own->score : notScored)));
    line.score->setDisabled(m_workspace.isReadOnly() || !reviewer().isValid() || isSealed());
    line.reason->setText(isScored ? own->note : QString());
    line.reason->setDisabled(m_workspace.isReadOnly() || isSealed());
    line.reason->setVisible(isScored);
}

void ReviewPart::showHidden(const QList<Review> &visible)
{
    QSet<PersonId> hidden;
    for (const auto &review : std::as_const(m_reviews))
        hidden += review.reviewer;
    for (const auto &review : visible)
        hidden -= review.reviewer;
    m_hidden->setVisible(isSealed() || !hidden.isEmpty());
    if (isSealed()) {
        m_hidden->setText(
            tr("%1 has scored this application before, and choosing a name does not open scores; the account of "
               "%1 does. Choose somebody else to score here.")
                .arg(nameOf(reviewer())));
        return;
    }
    m_hidden->setText(tr("%n others have scored; you see theirs once yours are in.", nullptr, int(hidden.size())));
}

// --- keeping

void ReviewPart::commit()
{
    const auto lines = m_lines; // a score that is kept may fill them anew
    for (const auto &line : lines) {
        line.score->commit();
        line.reason->commit();
    }
}

/// What stands there for all items.
void ReviewPart::keep()
{
    QList<Review> own;
    for (const auto &line : std::as_const(m_lines)) {
        Review review;
        review.item = line.item.id;
        review.score = line.score->currentData().toInt();
        review.note = line.reason->text();
        if (review.score != notScored)
            own += review;
    }
    const Application application = m_application;
    const auto done = m_workspace.applications().saveReviews(m_session, application, reviewer(), own);
    if (done)
        m_given += {application.id, reviewer()};
    m_means.work.tell(done);
    show(application); // what was refused stands there as it is kept
}

} // namespace rnf
